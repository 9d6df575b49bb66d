import type { DefinedFlow } from './defineFlow.tsx';

interface Intent {
  readonly flow: DefinedFlow<unknown>;
  readonly request: unknown;
}

/** What someone wants to do. Kept until the runner, whose code comes later, takes it. */
const listeners = new Set<() => void>();
let waiting: readonly Intent[] = [];

/** Opens the review of a flow. The person must be connected (`FlowButton` sees to that). */
export function begin<Request>(flow: DefinedFlow<Request>, request: Request): void {
  waiting = [...waiting, { flow, request }];
  tell();
}

/** @returns all intents not yet taken, and forgets them. */
export function takeIntents(): readonly Intent[] {
  const taken = waiting;
  waiting = [];
  return taken;
}

export const hasIntent = (): boolean => waiting.length > 0;

export function onIntent(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}
