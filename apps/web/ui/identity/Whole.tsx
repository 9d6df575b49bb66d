import { wholePieces } from './wholePieces.ts';

/** A sentence in which no line ends within an address or a moment. */
export function Whole({ text }: { readonly text: string }) {
  return text.split(wholePieces).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never move
      <span key={place} className="whitespace-nowrap">
        {part}
      </span>
    ),
  );
}
