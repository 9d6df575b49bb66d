import { type Address, keccak256, toHex } from 'viem';
import { privateKeyToAddress } from 'viem/accounts';

/** Keys of nobody: derived from their names, for this test alone. */
const keyOf = (name: string) => keccak256(toHex(`pool model ${name}`));
const addressOf = (name: string) => privateKeyToAddress(keyOf(name)).toLowerCase() as Address;
const named = (kind: string, count: number) =>
  Array.from({ length: count }, (_, i) => addressOf(`${kind} ${i}`));

/** Deploys, and holds every power. */
export const ADMIN = addressOf('admin');
/** Commits epochs. */
export const MPC = addressOf('mpc');
export const FUND = addressOf('fund');
export const NOBODY = addressOf('nobody');
export const STRANGER = addressOf('stranger');
export const OPERATORS = named('operator', 3);
/** The last one has code. */
export const PEOPLE = named('person', 4);
export const CONTRACT = PEOPLE[3] ?? NOBODY;
export const SIGNERS = Array.from({ length: 12 }, (_, i) => ({
  key: keyOf(`signer ${i}`),
  address: addressOf(`signer ${i}`),
}));
export const EVERYBODY = [...PEOPLE, ...OPERATORS, STRANGER, FUND];
