/** The governor's numbers of the choices. */
export const voteSupport = { against: 0, for: 1, abstain: 2, split: 255 } as const;

export type VoteChoice = Exclude<keyof typeof voteSupport, 'split'>;
