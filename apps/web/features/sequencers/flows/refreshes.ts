import type { QueryKey } from '@tanstack/react-query';
import type { Address } from 'viem';
import { chainKey, indexKey } from '../../../lib/query/keys.ts';

/** What any move of a delegation changes. */
export const delegationRefreshes = (_: unknown, account: Address): readonly QueryKey[] => [
  chainKey('pool'),
  chainKey('delegations', account),
  chainKey('unbonding', account),
  chainKey('balance', account),
  chainKey('votingPower', account),
  indexKey('sequencers'),
  indexKey('sequencer'),
  indexKey('sequencerEpochs'),
  indexKey('delegators'),
  indexKey('account', account),
  indexKey('history', account),
];
