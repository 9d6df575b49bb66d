/** What the epoch line reads of `MetisSequencerSet`. */
export const sequencerSetAbi = [
  {
    type: 'function',
    name: 'epochs',
    stateMutability: 'view',
    inputs: [{ name: 'epochId', type: 'uint256' }],
    outputs: [
      { name: 'number', type: 'uint256' },
      { name: 'signer', type: 'address' },
      { name: 'startBlock', type: 'uint256' },
      { name: 'endBlock', type: 'uint256' },
    ],
  },
  {
    type: 'function',
    name: 'currentEpochNumber',
    stateMutability: 'view',
    inputs: [],
    outputs: [{ name: '', type: 'uint256' }],
  },
] as const;
