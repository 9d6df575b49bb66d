/** Drawn on a 20 × 20 grid with one line of 1.5: the same hand everywhere. */
const paths = {
  stake: 'M3 16.5h4v-4h4v-4h4v-5M3 16.5h14',
  withdraw: 'M10 3v9m0 0 3.5-3.5M10 12 6.5 8.5M3.5 13.5v3h13v-3',
  sequencers: 'M3 7.5h4.5V12H3zM12.5 7.5H17V12h-4.5zM7.5 9.75h5',
  govern: 'M3.5 5h9M3.5 10h13M3.5 15h6M15.5 3.5v3',
  fund: 'M3 7h14v6H3zM8 7v6M13 7v6',
  portfolio: 'M3 16.5V3.5M3 16.5h14M6 12.5l3.5-4 3 2.5 4-5.5',
  transparency: 'M8.75 14.5a5.75 5.75 0 1 0 0-11.5 5.75 5.75 0 0 0 0 11.5ZM13 13l4 4M6.5 8.75h4.5',
  run: 'M3.5 4h13v5h-13zM3.5 11h13v5h-13zM6.5 6.5h.01M6.5 13.5h.01',
  help: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM8 8.1a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4v.2M10 13.75h.01',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4',
  sun: 'M10 13.25a3.25 3.25 0 1 0 0-6.5 3.25 3.25 0 0 0 0 6.5ZM10 2.5v1.5M10 16v1.5M2.5 10H4M16 10h1.5M4.7 4.7l1.06 1.06M14.24 14.24l1.06 1.06M4.7 15.3l1.06-1.06M14.24 5.76l1.06-1.06',
  moon: 'M16.5 11.6A6.75 6.75 0 0 1 8.4 3.5a6.75 6.75 0 1 0 8.1 8.1Z',
  language:
    'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM3.25 10h13.5M10 3c4.5 4.5 4.5 9.5 0 14M10 3c-4.5 4.5-4.5 9.5 0 14',
  close: 'm5 5 10 10M15 5 5 15',
  copy: 'M7 7V3.5h9.5V13H13M3.5 7H13v9.5H3.5z',
  check: 'm4 10.5 4 4 8-9',
  out: 'M8 4H4v12h12v-4M11 4h5v5M16 4l-7.5 7.5',
  down: 'm5 7.5 5 5 5-5',
  right: 'm7.5 5 5 5-5 5',
  wallet: 'M3 6h14v10H3zM3 6l10-2.5V6M13 11h1',
} as const;

export type IconName = keyof typeof paths;

/** A sign beside a word. Never alone: what it means must also be said. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  const thick = name === 'more' ? 2.5 : 1.5;
  return (
    <svg
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={thick}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className="shrink-0"
    >
      <path d={paths[name]} />
    </svg>
  );
}
