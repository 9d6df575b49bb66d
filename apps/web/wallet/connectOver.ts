let at = Number.NEGATIVE_INFINITY;

/** Someone connected, or thought better of it. */
export function noteConnectOver(): void {
  at = performance.now();
}

/** Whether that was a moment ago: not so of a wallet that is taken up by itself. */
export const isConnectJustOver = (): boolean => performance.now() - at < 3_000;
