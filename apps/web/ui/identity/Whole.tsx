import { foreignLang } from '../copy/foreignLang.ts';
import { wholePieces } from './wholePieces.ts';

/** A sentence in which no line ends within an address or a moment, and in which a name from elsewhere is marked as such. */
export function Whole({ text }: { readonly text: string }) {
  return text.split(wholePieces).map((part, place) => {
    const quoted = part.startsWith('“');
    const lang = quoted ? foreignLang(part) : undefined;
    if (place % 2 === 0 || (quoted && !lang)) return part;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never move
      <span key={place} {...(lang ? { lang } : { className: 'whitespace-nowrap' })}>
        {part}
      </span>
    );
  });
}
