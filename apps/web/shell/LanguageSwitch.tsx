import { language } from '../ui/copy/language.ts';
import { Icon } from '../ui/icons/Icon.tsx';
import { LanguageLink } from './LanguageLink.tsx';
import { otherLanguage } from './otherLanguage.ts';

/** The way to the same page in the other language, beside the theme. */
export function LanguageSwitch({ className }: { readonly className: string }) {
  const { to, name } = otherLanguage(language);
  return (
    <LanguageLink to={to} className={className}>
      <Icon name="language" size={16} /> {name}
    </LanguageLink>
  );
}
