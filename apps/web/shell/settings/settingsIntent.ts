/** Someone wants to see the settings; their code comes when that is so. */
const listeners = new Set<() => void>();
let wanted = false;

export const areSettingsWanted = (): boolean => wanted;

export function wantSettings(next: boolean): void {
  wanted = next;
  for (const listener of listeners) listener();
}

export function onSettingsIntent(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
