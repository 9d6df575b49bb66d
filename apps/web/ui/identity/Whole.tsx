/** What is read in one piece: a shortened address, a moment. */
const pieces = /(0x[0-9a-fA-F]{4}…[0-9a-fA-F]{4}|\d{4}-\d{2}-\d{2} \d{2}:\d{2} UTC)/;

/** A sentence in which no line ends within an address or a moment. */
export function Whole({ text }: { readonly text: string }) {
  return text.split(pieces).map((part, place) =>
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
