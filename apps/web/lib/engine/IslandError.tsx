'use client';

/** Stands where an island could not be loaded. Kept free of other code: it must show when all else is missing. */
export function IslandError({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  return (
    <div role="alert" className="grid max-w-prose gap-2 border-l-2 border-loss py-1 pl-4 text-15">
      <p className="font-strong">This part of the page does not work.</p>
      <p className="text-muted">
        {error instanceof Error && error.name === 'ConfigError'
          ? error.message
          : 'It failed, or its code did not arrive.'}{' '}
        Nothing was signed, and your money is where it was.
      </p>
      <button type="button" onClick={retry} className="link justify-self-start">
        Try again
      </button>
    </div>
  );
}
