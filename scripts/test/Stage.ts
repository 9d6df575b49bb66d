/** What a stage's own reporter counted. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** One part of `npm test`: a command that leaves a report, and how to read it. */
export interface Stage {
  name: string;
  /** Stages that must have ended before, when they are run at all; they may have failed. */
  after?: readonly string[];
  /** The command, its working folder from the root, and where it shall leave its report. */
  command(report: string): {
    file: string;
    args: readonly string[];
    cwd?: string;
    env?: Record<string, string>;
  };
  /** Reads the report; a stage without one (a preparation) counts nothing by itself. */
  count?(report: string): Counts;
}

/** How a stage ended. `failed` is at least 1 when anything at all went wrong. */
export interface StageResult extends Counts {
  name: string;
  seconds: number;
  log: string;
}
