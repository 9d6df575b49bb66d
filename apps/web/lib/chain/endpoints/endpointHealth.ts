/** What is known of a node. `good`: it is on the right chain, and the protocol stands there. */
export type EndpointState = 'unknown' | 'good' | 'silent' | 'wrong-chain' | 'no-contracts';

const states = new Map<string, EndpointState>();
const listeners = new Set<() => void>();
let version = 0;

/** @param url whole address. */
export function setEndpointState(url: string, state: EndpointState): void {
  if (states.get(url) === state) return;
  states.set(url, state);
  version += 1;
  for (const listener of listeners) listener();
}

export const endpointState = (url: string): EndpointState => states.get(url) ?? 'unknown';

/** Changes with every change of a state. */
export const endpointVersion = (): number => version;

export function onEndpointState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
