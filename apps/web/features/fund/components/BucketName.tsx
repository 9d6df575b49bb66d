import { foreignLang } from '../../../ui/copy/foreignLang.ts';
import { shades } from './BucketBar.tsx';

/** A bucket's name, marked with its shade in the bar. */
export function BucketName({ name, place }: { readonly name: string; readonly place: number }) {
  return (
    <span className="inline-flex items-center gap-2.5">
      <span
        aria-hidden="true"
        className="size-2.5 rounded-[2px] bg-accent"
        style={{ opacity: shades[place % shades.length] }}
      />
      <span lang={foreignLang(name)}>{name}</span>
    </span>
  );
}
