import type { QueryKey } from '@tanstack/react-query';
import type { Address } from 'viem';
import { chainKey, indexKey } from '../../../lib/query/keys.ts';

/** What any act of an operator changes. */
export const operatorRefreshes = (_: unknown, account: Address): readonly QueryKey[] => [
  chainKey('pool'),
  chainKey('sequencerProfiles'),
  chainKey('sequencerNames'),
  chainKey('signerRecord'),
  chainKey('balance', account),
  chainKey('votingPower', account),
  indexKey('sequencers'),
  indexKey('sequencer'),
  indexKey('account', account),
  indexKey('history', account),
];
