/** The mark: a square, cut in two by a bolt. */
export function Mark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="currentColor"
      aria-hidden="true"
      className="shrink-0"
    >
      <path d="M5 2h8L7 13.2h4.6L8.7 22H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3Z" />
      <path d="M17 2h2a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H9.9l7.4-11.6h-4.5L17 2Z" />
    </svg>
  );
}
