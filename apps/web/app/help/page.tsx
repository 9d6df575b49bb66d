import { Link } from '../../lib/nav/Link.tsx';
import { shellCopy } from '../../shell/copy.ts';
import { PageHead } from '../../shell/PageHead.tsx';
import { pageMetadata } from '../../shell/pageMetadata.ts';
import { SocialImage } from '../../shell/SocialImage.tsx';
import { Questions } from '../../ui/surfaces/Questions.tsx';
import { Section } from '../../ui/surfaces/Section.tsx';
import { helpCopy } from './copy.ts';

const { title, lead } = shellCopy.pages.help;
const { sure, parts, kept, fault } = helpCopy;

export const metadata = pageMetadata('help');

/** Words only: it is there without script, without a chain and without an index. */
export default function HelpPage() {
  return (
    <div className="grid gap-12">
      <SocialImage page="help" />
      <PageHead title={title} lead={lead} />
      <Section title={sure.title}>
        <ul className="grid list-none gap-x-10 gap-y-8 p-0 md:grid-cols-3">
          {[sure.real, sure.nobody, sure.call].map(({ name, text }) => (
            <li key={name} className="border-l-2 border-accent pl-4">
              <h3 className="text-17 font-strong">{name}</h3>
              <p className="mt-1.5 text-pretty text-muted">{text}</p>
            </li>
          ))}
        </ul>
        <p className="mt-6">
          <Link href="/transparency/#code" className="link">
            {sure.check}
          </Link>
        </p>
      </Section>
      {[parts.earn, parts.leave, parts.choose, parts.stuck].map((part) => (
        <Section key={part.title} title={part.title}>
          <Questions list={part.list} />
        </Section>
      ))}
      <div className="grid gap-12 lg:grid-cols-2">
        {[kept, fault].map(({ title: name, list }) => (
          <Section key={name} title={name}>
            <ul className="grid list-none gap-3 p-0">
              {list.map((line) => (
                <li key={line} className="max-w-prose text-pretty text-muted">
                  {line}
                </li>
              ))}
            </ul>
          </Section>
        ))}
      </div>
    </div>
  );
}
