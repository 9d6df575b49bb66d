type Told = { readonly cause: string; readonly remedy: string };

/** What is said of the index, which is no part of the chain. */
export interface IndexSentences {
  readonly unreachable: (url: string) => Told;
  readonly unreadable: (url: string) => Told;
  /** Remedies for a request that it refuses: for good, or for now. */
  readonly change: string;
  readonly later: string;
}

export const indexSentences: IndexSentences = {
  unreachable: (url) => ({
    cause: `The index at ${url} does not answer.`,
    remedy: 'Read from the chain instead, or try again.',
  }),
  unreadable: (url) => ({
    cause: `The answer of ${url} has another shape than expected.`,
    remedy: 'The index and the app are of different versions: reload the app.',
  }),
  change: 'Change the request.',
  later: 'Try again in a moment.',
};
