import type { Progress } from '../bootstrap/createProgress.mjs';

export interface Ports {
  web: number;
  rpc: number;
  indexer: number;
}

/** What every part of `npm start` is given. */
export interface StartContext {
  root: string;
  ports: Ports;
  /** Begin anew, whatever was kept. */
  fresh: boolean;
  /** A Metis node to fork instead of an empty chain. */
  forkUrl: string | undefined;
  /** Chain, index and logs are kept here, for the next start. */
  stateDir: string;
  progress: Progress;
  /** Aborted when a person wants it all to end. */
  signal: AbortSignal;
}

/** A part that runs. */
export interface Running {
  name: string;
  /** Ends it in order; resolves when nothing of it is left. */
  stop(): Promise<void>;
  /** Resolves with one sentence when it ends though nobody asked it to. */
  ended: Promise<string>;
}
