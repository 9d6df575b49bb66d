import { type Address, type Hex, isAddressEqual, keccak256, stringToHex } from 'viem';

/** What was begun, written before the first transaction: the rest follows from it and from the chain. */
export interface Begun {
  chainId: number;
  deployer: Address;
  /** Of the first transaction. */
  nonce: number;
  /** Newest block when it was planned. */
  blockNumber: number;
  /** Hash of everything that is sent: other code or figures are another deployment. */
  plan: Hex;
}

/** Where a deployment remembers that it was begun. */
export interface Journal {
  read(): Begun | undefined;
  write(begun: Begun): void;
}

interface Sendable {
  to?: Address | undefined;
  data: Hex;
  value: bigint;
}

export function planHash(calls: readonly Sendable[]): Hex {
  return keccak256(
    stringToHex(calls.map(({ to, data, value }) => `${to} ${keccak256(data)} ${value}`).join('\n')),
  );
}

/** @throws when what was begun is not what is asked for now */
export function requireSame(begun: Begun, now: Pick<Begun, 'chainId' | 'deployer' | 'plan'>): void {
  const differs =
    begun.chainId !== now.chainId
      ? `on chain ${begun.chainId}, not ${now.chainId}`
      : !isAddressEqual(begun.deployer, now.deployer)
        ? `from ${begun.deployer}, not ${now.deployer}`
        : begun.plan !== now.plan
          ? 'with other code, figures or accounts'
          : undefined;
  if (differs) {
    throw new Error(
      `A deployment was begun ${differs}. Go on with what it was begun with, or give it up and begin anew.`,
    );
  }
}
