'use client';

interface Props {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A filter that is on or off. */
export function Toggle({ label, on, onChange }: Props) {
  return (
    <label className="inline-flex h-9 cursor-pointer items-center gap-2 rounded-full border border-edge px-3.5 text-13 whitespace-nowrap hover:bg-sunken has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => onChange(event.target.checked)}
        className="size-3.5 accent-(--accent)"
      />
      {label}
    </label>
  );
}
