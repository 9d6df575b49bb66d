import { METIS } from '@metis-blitz/deploy';
import {
  ecosystemFundAbi,
  liquidStakingAbi,
  sequencerPoolAbi,
  withdrawalQueueAbi,
} from '@metis-blitz/protocol';
import { maxUint256, parseEventLogs, zeroAddress } from 'viem';
import { ACCOUNT_INDEX, developmentAccount } from '../accounts/developmentAccounts.ts';
import type { World } from '../world/World.ts';
import { metadataOf } from './sequencers.ts';
import { signerProof } from './signerProof.ts';

/** What people do. Accounts by their place on the mnemonic's path, amounts in whole METIS. */
export type Actions = ReturnType<typeof actionsIn>;

/** The verbs of the local world. */
export function actionsIn({ deployment, client, send }: World) {
  const pool = { address: deployment.contracts.sequencerPool, abi: sequencerPoolAbi } as const;
  const vault = { address: deployment.contracts.liquidStaking, abi: liquidStakingAbi } as const;
  const queue = { address: deployment.contracts.withdrawalQueue, abi: withdrawalQueueAbi } as const;
  const fund = { address: deployment.contracts.ecosystemFund, abi: ecosystemFundAbi } as const;
  const addressOf = (who: number) => developmentAccount(who).address;

  return {
    async register(operator: number, signer: number, name: string, bond: number, commissionBps: number) {
      const account = addressOf(operator);
      const proof = await signerProof(signer, account, pool.address);
      const args = [addressOf(signer), proof, account, commissionBps, metadataOf(name)] as const;
      await send(operator, { ...pool, functionName: 'register', args, value: metis(bond) });
    },

    async rotateSigner(operator: number, id: bigint, signer: number) {
      const proof = await signerProof(signer, addressOf(operator), pool.address);
      await send(operator, { ...pool, functionName: 'rotateSigner', args: [id, addressOf(signer), proof] });
    },

    setCommission: (operator: number, id: bigint, bps: number) =>
      send(operator, { ...pool, functionName: 'setCommission', args: [id, bps] }),

    claimOperatorRewards: (operator: number, id: bigint) =>
      send(operator, { ...pool, functionName: 'claimOperatorRewards', args: [id] }),

    delegate: (who: number, id: bigint, amount: number) =>
      send(who, { ...pool, functionName: 'delegate', args: [id], value: metis(amount) }),

    /** @returns the request */
    async undelegate(who: number, id: bigint, amount: number): Promise<bigint> {
      const shares = await client.readContract({
        ...pool,
        functionName: 'convertToShares',
        args: [id, metis(amount)],
      });
      const receipt = await send(who, { ...pool, functionName: 'undelegate', args: [id, shares] });
      const [event] = parseEventLogs({ abi: sequencerPoolAbi, logs: receipt.logs, eventName: 'Undelegated' });
      if (!event) throw new Error('An undelegation left no request.');
      return event.args.requestId;
    },

    async redelegate(who: number, from: bigint, to: bigint, amount: number) {
      const args = [from, metis(amount)] as const;
      const shares = await client.readContract({ ...pool, functionName: 'convertToShares', args });
      await send(who, { ...pool, functionName: 'redelegate', args: [from, to, shares] });
    },

    withdraw: (who: number, request: bigint) =>
      send(who, { ...pool, functionName: 'withdraw', args: [request, addressOf(who)] }),

    claimRewards: (who: number, id: bigint) =>
      send(who, { ...pool, functionName: 'claimRewards', args: [id, addressOf(who)] }),

    claimBounty: (who: number) => send(who, { ...pool, functionName: 'claimBounty', args: [addressOf(who)] }),

    compound: (who: number, ids: readonly bigint[]) =>
      send(who, { ...pool, functionName: 'compound', args: [ids] }),

    lendPoolVotes: (who: number, to: number) =>
      send(who, { ...pool, functionName: 'delegate', args: [addressOf(to)] }),

    lendLiquidVotes: (who: number, to: number) =>
      send(who, { ...vault, functionName: 'delegate', args: [addressOf(to)] }),

    stake: (who: number, amount: number) =>
      send(who, {
        ...vault,
        functionName: 'stake',
        args: [addressOf(who), 0n, zeroAddress],
        value: metis(amount),
      }),

    redeem: (who: number, shares: number) =>
      send(who, {
        ...vault,
        functionName: 'redeemNative',
        args: [metis(shares), addressOf(who), addressOf(who), 0n],
      }),

    /** @returns the first ticket */
    async requestWithdrawal(who: number, shares: number): Promise<bigint> {
      const args = [metis(shares), addressOf(who), addressOf(who)] as const;
      const receipt = await send(who, { ...vault, functionName: 'requestWithdrawal', args });
      const logs = parseEventLogs({
        abi: liquidStakingAbi,
        logs: receipt.logs,
        eventName: 'WithdrawalQueued',
      });
      if (!logs[0]) throw new Error('A withdrawal request left no ticket.');
      return logs[0].args.firstTicketId;
    },

    claimTicket: (who: number, ticket: bigint) =>
      send(who, { ...queue, functionName: 'claim', args: [ticket, addressOf(who)] }),

    awakenFund: () => send(ACCOUNT_INDEX.keeper, { ...fund, functionName: 'awaken', args: [] }),

    claimStream: (who: number, id: bigint) =>
      send(who, { ...fund, functionName: 'claimStream', args: [id, addressOf(who)] }),

    settle: () => send(ACCOUNT_INDEX.keeper, { ...pool, functionName: 'settle', args: [maxUint256] }),
    sweepSlashed: () => send(ACCOUNT_INDEX.keeper, { ...pool, functionName: 'sweepSlashed', args: [] }),
    harvest: () => send(ACCOUNT_INDEX.keeper, { ...vault, functionName: 'harvest', args: [] }),
    rebalance: () => send(ACCOUNT_INDEX.keeper, { ...vault, functionName: 'rebalance', args: [] }),
    claimFeeShares: () =>
      send(ACCOUNT_INDEX.feeReceiver, { ...vault, functionName: 'claimFeeShares', args: [] }),
  };
}

function metis(amount: number): bigint {
  return (BigInt(Math.round(amount * 1_000)) * METIS) / 1_000n;
}
