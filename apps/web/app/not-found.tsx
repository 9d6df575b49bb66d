import { Link } from '../lib/nav/Link.tsx';
import { shellCopy } from '../shell/copy.ts';
import { PageHead } from '../shell/PageHead.tsx';
import { routes } from '../shell/routes.ts';
import { EpochTicks } from '../ui/epoch/EpochTicks.tsx';

const words = shellCopy.pages.notFound;

export default function NotFound() {
  return (
    <div className="grid gap-10">
      <PageHead title={words.title} lead={words.lead} />
      <div className="h-6 max-w-prose">
        <EpochTicks done={0.404} />
      </div>
      <ul className="flex max-w-prose list-none flex-wrap gap-x-8 gap-y-3 p-0">
        {[...routes.main, ...routes.more].map(({ href, label }) => (
          <li key={href}>
            <Link href={href} className="link text-17">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
