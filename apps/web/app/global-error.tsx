'use client';

import { lastResortCopy } from '../shell/lastResortCopy.ts';

/**
 * What stands where the whole page fails. Next's own one writes style in as markup, which the policy refuses. React takes
 * from the root what the page had put there, so its language, theme and
 * faces are taken over while they still stand.
 */
export default function GlobalError() {
  // While the page is built there is none.
  const root = globalThis.document?.documentElement;
  return (
    <html lang={root?.lang} className={root?.className} data-theme={root?.dataset.theme}>
      <body>
        <title>{lastResortCopy.title}</title>
        <main className="mx-auto max-w-prose px-4 py-18">
          <div role="alert" className="grid gap-4">
            <h1 className="text-26">{lastResortCopy.title}</h1>
            <p>{lastResortCopy.text}</p>
            <button type="button" className="link justify-self-start" onClick={() => location.reload()}>
              {lastResortCopy.again}
            </button>
          </div>
        </main>
      </body>
    </html>
  );
}
