interface Props {
  /** Any CSS length; `ch` for figures. */
  readonly width?: string;
  readonly height?: string;
}

/** Stands where something is being read. Never a 0. */
export function Skeleton({ width = '8ch', height = '0.8em' }: Props) {
  return (
    <span
      aria-hidden="true"
      className="inline-block animate-none rounded-[3px] bg-line align-baseline breathing"
      style={{ width, height, maxWidth: '100%' }}
    />
  );
}
