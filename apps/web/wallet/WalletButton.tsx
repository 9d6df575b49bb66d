'use client';

export function WalletButton() {
  return (
    <button
      type="button"
      className="h-9 rounded-control bg-accent px-4 text-15 font-strong whitespace-nowrap text-on-accent"
    >
      Connect wallet
    </button>
  );
}
