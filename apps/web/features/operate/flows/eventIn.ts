import { sequencerPoolAbi } from '@metis-blitz/protocol/abi/sequencerPool';
import { type ContractEventName, parseEventLogs, type TransactionReceipt } from 'viem';

type PoolEvent = ContractEventName<typeof sequencerPoolAbi>;

/** The first event of a name that the pool told in a transaction. */
export function eventIn<Name extends PoolEvent>({ logs }: TransactionReceipt, eventName: Name) {
  return parseEventLogs({ abi: sequencerPoolAbi, eventName, logs })[0];
}

/** @throws when a transaction did not do what was meant: the pool did not tell of it. */
export function mustTell(receipt: TransactionReceipt, eventName: PoolEvent): void {
  if (!eventIn(receipt, eventName)) throw new Error('The pool did not tell of it.');
}
