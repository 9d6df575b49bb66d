import { ACCOUNT_INDEX, developmentAccount } from '@metis-blitz/devnet';
import type { ContractName } from '@metis-blitz/protocol/deployments';
import type { TransactionRequest } from '@metis-blitz/sdk';
import { ACCESS_TABLE } from '@metis-blitz/testing';
import { decodeFunctionData, isAddressEqual, type PublicClient, parseEther } from 'viem';
import type { Crank, CrankContext } from '../cranks/Crank.ts';
import { createPricer } from '../economics/createPricer.ts';
import { createPurse } from '../economics/createPurse.ts';
import { createPostman } from '../runner/createPostman.ts';

const keeper = developmentAccount(ACCOUNT_INDEX.keeper);

/**
 * Turns a crank with the keeper's account until it rests.
 * @returns the actions that it took
 * @throws when it sends what it does not say that it turns
 */
export async function turnAll(
  context: CrankContext & { client: PublicClient },
  crank: Crank,
): Promise<string[]> {
  const { client } = context;
  const price = createPricer(client);
  const limits = { perTurn: parseEther('1'), perDay: parseEther('1'), floor: 0n };
  const postman = createPostman({
    ...{ client, account: keeper, chainId: 31337, price, purse: createPurse(limits) },
    ...{ stuckMs: 60_000, pollMs: 20, log: () => undefined, onEvent: () => undefined },
  });

  const done: string[] = [];
  for (let turn = await crank.due(context); turn; turn = await crank.due(context)) {
    const { request } = turn;
    const called = nameOf(request, context);
    if (!crank.turns.includes(called)) throw new Error(`${crank.name} turned ${called}`);
    const priced = { request, price: await price(keeper.address, request) };
    await postman.send(async () => priced);
    done.push(request.action);
  }
  return done;
}

function nameOf({ to, data }: TransactionRequest, { contracts }: CrankContext): string {
  const found = ACCESS_TABLE.find(({ contract }) =>
    isAddressEqual(contracts[contract as ContractName] ?? '0x', to),
  );
  if (!found) throw new Error(`${to} is no contract of ours`);
  return `${found.contract}.${decodeFunctionData({ abi: found.abi, data }).functionName}`;
}
