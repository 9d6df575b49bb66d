import type { QueryKey } from '@tanstack/react-query';
import type { Address } from 'viem';
import { chainKey, indexKey } from '../../../lib/query/keys.ts';

/** What any way out changes. */
export const leaveRefreshes = (_: unknown, account: Address): readonly QueryKey[] => [
  chainKey('vault'),
  chainKey('balance', account),
  chainKey('tickets', account),
  chainKey('votingPower', account),
  indexKey('protocol'),
  indexKey('account', account),
  indexKey('history', account),
];
