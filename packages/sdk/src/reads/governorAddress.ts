import type { Address } from 'viem';
import type { Contracts } from './context.ts';

export type GovernorName = 'protocol' | 'operations';

export function governorAddress(contracts: Contracts, governor: GovernorName): Address {
  return governor === 'protocol' ? contracts.protocolGovernor : contracts.operationsGovernor;
}
