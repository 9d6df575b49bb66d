import { type ErrorName, type Explanation, type Figures, shortAddress } from './explanation.ts';

const tooLarge = {
  title: 'Number too large',
  cause: 'A number is larger than any that can occur here.',
  remedy: 'Give a smaller one.',
};
const malformed = 'The signature is not one that a key can make.';

/** Errors of OpenZeppelin's small libraries, which tell no more than that something is off. */
export const commonExplanations = {
  AddressEmptyCode: () => ({
    title: 'No contract there',
    cause: 'The address that was called holds no code.',
    remedy: 'Check the address and the network.',
  }),
  FailedCall: () => ({
    title: 'Inner call failed',
    cause: 'A call within the transaction failed without a reason; a receiver may refuse METIS.',
    remedy: 'Name another receiver, or look at the call that failed.',
  }),
  InsufficientBalance: (balance: bigint, needed: bigint, { metis }: Figures) => ({
    title: 'Contract holds too little',
    cause: `The contract holds ${metis(balance)} where ${metis(needed)} is needed.`,
    remedy: 'Try again later, or ask for less.',
  }),
  InvalidAccountNonce: (account: `0x${string}`) => ({
    title: 'Signature already used',
    cause: `${shortAddress(account)} has signed something newer that was used.`,
    remedy: 'Sign again.',
  }),
  InvalidShortString: () => ({
    title: 'Text not possible',
    cause: 'A short text is stored wrongly.',
    remedy: 'Correct the deployment.',
  }),
  StringTooLong: () => ({
    title: 'Text too long',
    cause: 'A short text has at most 31 characters.',
    remedy: 'Shorten it.',
  }),
  CheckpointUnorderedInsertion: () => ({
    title: 'Time went backwards',
    cause: 'The chain’s time is before that of an earlier record.',
    remedy: 'Wait a moment and try again.',
  }),
  StringsInsufficientHexLength: () => ({
    title: 'Text not possible',
    cause: 'A number is longer than the text that it is to be written in.',
    remedy: 'Report it: no call of this app leads here.',
  }),
  SafeCastOverflowedIntDowncast: () => tooLarge,
  SafeCastOverflowedUintDowncast: () => tooLarge,
  SafeCastOverflowedUintToInt: () => tooLarge,
  ReentrancyGuardReentrantCall: () => ({
    title: 'Called from within itself',
    cause: 'A contract that was being paid called back into the same contract.',
    remedy: 'Name a receiver that simply takes METIS.',
  }),
  SafeERC20FailedOperation: (token: `0x${string}`) => ({
    title: 'Token did not move',
    cause: `The token ${shortAddress(token)} refused the transfer.`,
    remedy: 'Check balance and approval.',
  }),
  ECDSAInvalidSignature: () => ({ title: 'Signature not valid', cause: malformed, remedy: 'Sign again.' }),
  ECDSAInvalidSignatureLength: () => ({
    title: 'Signature not valid',
    cause: malformed,
    remedy: 'Sign again.',
  }),
  ECDSAInvalidSignatureS: () => ({ title: 'Signature not valid', cause: malformed, remedy: 'Sign again.' }),
  OwnableInvalidOwner: () => ({
    title: 'Owner missing',
    cause: 'The zero address cannot own this.',
    remedy: 'Name an account.',
  }),
  OwnableUnauthorizedAccount: (account: `0x${string}`) => ({
    title: 'Owner only',
    cause: `${shortAddress(account)} is not the owner.`,
    remedy: 'Connect the owner’s account.',
  }),
  Multicall3_WrongValue: (actual: bigint, expected: bigint, { metis }: Figures) => ({
    title: 'The batch does not spend what it was given',
    cause: `Its calls send ${metis(actual)} of ${metis(expected)}.`,
    remedy: 'Send exactly the sum of its calls.',
  }),
  Multicall3_CallFailed: (index: bigint) => ({
    title: 'One of several reads failed',
    cause: `Read ${index + 1n} of the batch failed.`,
    remedy: 'Check the network and the addresses, and reload.',
  }),
} satisfies Partial<Record<ErrorName, (...args: never) => Explanation>>;
