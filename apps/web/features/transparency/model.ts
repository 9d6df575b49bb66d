import { delegationRouterFunctions } from '@metis-blitz/protocol/functions/delegationRouter';
import { ecosystemFundFunctions } from '@metis-blitz/protocol/functions/ecosystemFund';
import { guardianFunctions } from '@metis-blitz/protocol/functions/guardian';
import { liquidStakingFunctions } from '@metis-blitz/protocol/functions/liquidStaking';
import { rewardReserveFunctions } from '@metis-blitz/protocol/functions/rewardReserve';
import { sequencerPoolFunctions } from '@metis-blitz/protocol/functions/sequencerPool';
import type { Holding, RoleFunction } from '@metis-blitz/sdk/reads';
import { type Hex, toFunctionSelector } from 'viem';

/** What is held and owed in all, in wei of METIS, and who is short. */
export function verdictOf(holdings: readonly Holding[]) {
  const sum = (amounts: readonly bigint[]) => amounts.reduce((total, amount) => total + amount, 0n);
  const holds = sum(holdings.map((holding) => holding.holds));
  const surplus = sum(holdings.map((holding) => holding.surplus));
  return {
    holds,
    owes: holds - surplus,
    surplus,
    short: holdings.filter((holding) => holding.surplus < 0n).map(({ contract }) => contract),
  };
}

const restricted = [
  sequencerPoolFunctions,
  liquidStakingFunctions,
  delegationRouterFunctions,
  rewardReserveFunctions,
  ecosystemFundFunctions,
  guardianFunctions,
];

let bySelector: ReadonlyMap<Hex, string> | undefined;

/** @returns the names of functions, each once, in the order they came; the selector where nobody knows the name. */
export function functionNames(functions: readonly RoleFunction[]): readonly string[] {
  bySelector ??= new Map(restricted.flat().map((item) => [toFunctionSelector(item), item.name]));
  return [...new Set(functions.map(({ selector }) => bySelector?.get(selector) ?? selector))];
}
