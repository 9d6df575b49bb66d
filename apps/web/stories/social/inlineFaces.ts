import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The parts of a font that `text` needs, as style that asks for nothing: a Chinese font has a hundred parts, of which
 * a picture needs a few.
 *
 * @param folder of a package of `@fontsource`
 * @param weights numbers of its style sheets
 */
export function inlineFaces(folder: string, weights: readonly number[], text: string): string {
  const points = new Set([...text].map((letter) => letter.codePointAt(0) ?? 0));
  return weights
    .flatMap(
      (weight) => readFileSync(join(folder, `${weight}.css`), 'utf8').match(/@font-face \{[^}]+\}/g) ?? [],
    )
    .filter((face) =>
      rangesOf(face).some(([from, to]) => [...points].some((point) => point >= from && point <= to)),
    )
    .map((face) =>
      face.replace(/src: url\(\.\/([^)]+\.woff2)\)[^;]*;/, (_, file: string) => {
        const bytes = readFileSync(join(folder, file)).toString('base64');
        return `src: url(data:font/woff2;base64,${bytes}) format("woff2");`;
      }),
    )
    .join('\n');
}

function rangesOf(face: string): readonly (readonly [number, number])[] {
  const ranges = /unicode-range: ([^;]+);/.exec(face)?.[1] ?? 'U+0-10FFFF';
  return ranges.split(',').map((range) => {
    const [from = '0', to = from] = range.trim().slice(2).split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
}
