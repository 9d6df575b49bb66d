'use client';

import { lastResortCopy } from '../shell/lastResortCopy.ts';
import { langTags, language } from '../ui/copy/language.ts';

/** What stands where the whole page fails. Next's own one writes style in as markup, which the policy refuses. */
export default function GlobalError() {
  return (
    <html lang={langTags[language]}>
      <body>
        <main role="alert" className="mx-auto grid max-w-prose gap-4 px-4 py-18">
          <h1 className="text-26">{lastResortCopy.title}</h1>
          <p>{lastResortCopy.text}</p>
          <p>
            <button type="button" className="link" onClick={() => location.reload()}>
              {lastResortCopy.again}
            </button>
          </p>
        </main>
      </body>
    </html>
  );
}
