import type { Progress } from '../bootstrap/createProgress.mjs';
import type { Running } from './StartContext.ts';

/** What runs, in the order in which it came up. */
export interface House {
  /** Adds a part as soon as it runs, and hands it back. */
  add<Part extends Running>(part: Part): Part;
  /** Resolves with a sentence when any part ends by itself. */
  broken: Promise<string>;
  /** Ends every part, the last one first; one that fails to end does not keep the others. */
  stop(progress: Progress): Promise<void>;
}

export function createHouse(): House {
  const parts: Running[] = [];
  let breakDown: (sentence: string) => void;
  const broken = new Promise<string>((resolve) => {
    breakDown = resolve;
  });

  return {
    broken,
    add(part) {
      parts.push(part);
      part.ended.then((sentence) => breakDown(sentence));
      return part;
    },
    async stop(progress) {
      for (const part of parts.reverse()) {
        const step = progress.step(`stop the ${part.name}`);
        try {
          await part.stop();
          step.done();
        } catch (error) {
          step.fail(error instanceof Error ? error.message : String(error));
        }
      }
    },
  };
}
