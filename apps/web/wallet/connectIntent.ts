/** Someone wants to connect. It is kept until the dialog, whose code comes later, takes it: no click is lost. */
const listeners = new Set<() => void>();
let wanted = false;

export function openConnect(): void {
  set(true);
}

export function connectDone(): void {
  set(false);
}

export const isConnectWanted = (): boolean => wanted;

export function onConnectIntent(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(next: boolean): void {
  if (wanted === next) return;
  wanted = next;
  for (const listener of listeners) listener();
}
