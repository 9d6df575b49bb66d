import {
  bucketTitle,
  type ErrorWords,
  errorWords,
  type FigureWords,
  figureWords,
} from '@metis-blitz/sdk/words';

/** What a simulation is told in: why it fails, and the names of what it moves. A door of words has all of it. */
export interface SimulationWords {
  readonly errorWords: ErrorWords;
  readonly figureWords: FigureWords;
  readonly bucketTitle: (name: string) => string;
}

/** @param words what is to be told otherwise than in the default language */
export const simulationWords = (words: Partial<SimulationWords> = {}): SimulationWords => ({
  errorWords,
  figureWords,
  bucketTitle,
  ...words,
});
