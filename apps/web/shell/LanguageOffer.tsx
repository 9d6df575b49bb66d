import { langTags, language } from '../ui/copy/language.ts';
import { LanguageLink } from './LanguageLink.tsx';
import { otherLanguage } from './otherLanguage.ts';
import { StayButton } from './StayButton.tsx';

/**
 * A quiet line for who comes first with a browser in the other language. Nobody is sent anywhere; it is there before
 * anything is painted (`beforePaint`), or not at all.
 */
export function LanguageOffer() {
  const { to, label, offer, go, stay } = otherLanguage(language);
  return (
    <aside
      aria-label={label}
      className="offer flex-wrap items-center justify-center gap-x-5 gap-y-1 border-b border-line bg-sunken px-4 py-2 text-13"
    >
      <span lang={langTags[to]}>{offer}</span>
      <LanguageLink to={to} className="link py-1 font-strong">
        {go}
      </LanguageLink>
      <StayButton className="py-1 text-muted hover:text-ink">{stay}</StayButton>
    </aside>
  );
}
