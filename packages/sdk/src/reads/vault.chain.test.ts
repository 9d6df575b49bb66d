import { liquidStakingAbi } from '@metis-blitz/protocol/abi/liquidStaking';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeError } from '../errors/decodeError.ts';
import * as exitFee from '../math/exitFee.ts';
import * as sharePrice from '../math/sharePrice.ts';
import { METIS, openWorld, type TestWorld, WHO } from '../test/openWorld.ts';
import { assets, bps, shares } from '../units/units.ts';
import { approveWrapped } from '../writes/approveWrapped.ts';
import { claimTicket } from '../writes/claimTicket.ts';
import { deposit } from '../writes/deposit.ts';
import { finalize } from '../writes/finalize.ts';
import { permitTypedData } from '../writes/permitTypedData.ts';
import { redeemNative } from '../writes/redeemNative.ts';
import { requestWithdrawal } from '../writes/requestWithdrawal.ts';
import { requestWithdrawalWithPermit } from '../writes/requestWithdrawalWithPermit.ts';
import { stake } from '../writes/stake.ts';
import { transferTicket } from '../writes/transferTicket.ts';
import { wrapMetis } from '../writes/wrapMetis.ts';
import { getTicketPicture } from './getTicketPicture.ts';
import { getTickets } from './getTickets.ts';
import { getTicketsById } from './getTicketsById.ts';
import { getVault } from './getVault.ts';
import { getVaultAccount } from './getVaultAccount.ts';
import { previewWithdrawal } from './previewWithdrawal.ts';

let world: TestWorld;
const vaultView = () => ({ address: world.contracts.liquidStaking, abi: liquidStakingAbi }) as const;
const staker = () => world.addressOf(WHO.staker);
const account = () => getVaultAccount(world.client, { contracts: world.contracts, account: staker() });

beforeAll(async () => {
  world = await openWorld();
  await world.send(WHO.staker, stake(world.contracts, { assets: 1000n * METIS, receiver: staker() }));
});
afterAll(() => world?.stop());

describe('the vault', () => {
  test('its price and fee are those of the math twins', async () => {
    const { client, contracts } = world;
    await world.send(WHO.staker, redeemNative(contracts, redeemAll(100n * METIS)));
    const vault = await getVault(client, { contracts });
    const at = { blockNumber: vault.block.number };

    expect(sharePrice.rateRayDown(vault.price)).toBe(vault.rateRay);
    expect(sharePrice.toSharesDown(vault.price, assets(7n * METIS))).toBe(
      await client.readContract({
        ...vaultView(),
        ...at,
        functionName: 'previewDeposit',
        args: [7n * METIS],
      }),
    );
    const gross = vault.buffer + vault.principalActive + vault.principalUnbonding;
    const fee = exitFee.rateBpsDown({
      free: vault.freeBuffer,
      target: (gross * BigInt(vault.bufferTargetBps)) / 10_000n,
      lowest: bps(vault.exitFeeRange.lowest),
      highest: bps(vault.exitFeeRange.highest),
    });
    expect(fee).toBe(BigInt(vault.exitFeeBps));
    const worth = sharePrice.toAssetsDown(vault.price, shares(9n * METIS));
    expect(exitFee.netDown(worth, fee)).toBe(
      await client.readContract({ ...vaultView(), ...at, functionName: 'previewRedeem', args: [9n * METIS] }),
    );
  });

  test('one call through Multicall3 and many calls give the same', async () => {
    const { client, contracts } = world;
    const { multicall3: _, ...without } = contracts;
    const one = await getVault(client, { contracts });
    const many = await getVault(client, { contracts: without, blockNumber: one.block.number });
    expect(contracts.multicall3).toBeDefined();
    expect(many).toEqual(one);
  });

  test('an account sees METIS, wMETIS and lsMETIS', async () => {
    const { contracts, send } = world;
    await send(WHO.staker, wrapMetis(contracts, { assets: 50n * METIS }));
    await send(WHO.staker, approveWrapped(contracts, { assets: 20n * METIS }));
    const before = await account();
    await send(WHO.staker, deposit(contracts, { assets: 20n * METIS, receiver: staker() }));
    const after = await account();

    expect(before).toMatchObject({ wrapped: 50n * METIS, wrappedAllowance: 20n * METIS });
    expect(after).toMatchObject({ wrapped: 30n * METIS, wrappedAllowance: 0n });
    expect(after.shares).toBeGreaterThan(before.shares);
    expect(after.assets).toBeGreaterThanOrEqual(before.assets + 20n * METIS - 2n);
    expect(after.balance).toBe(await world.client.getBalance({ address: staker() }));
  });
});

describe('the queue', () => {
  test('a request waits, is paid in and claimed', async () => {
    const { client, contracts, deployment, send } = world;
    const fromBlock = BigInt(deployment.blockNumber);
    const mine = () => getTickets(client, { contracts, account: staker(), fromBlock });
    const preview = await previewWithdrawal(client, { contracts, shares: 40n * METIS });
    await send(WHO.staker, requestWithdrawal(contracts, mineToMe(40n * METIS)));

    const [ticket] = (await mine()).tickets;
    expect(ticket).toMatchObject({ id: 1n, state: 'waiting', position: 1n, assetsAhead: 0n });
    // The price only rises in between: the fee of the exit above vests second by second.
    expect(ticket?.assets).toBeGreaterThanOrEqual(preview.later);
    expect(ticket?.assets).toBeLessThan(preview.later + METIS / 10n);

    const { name, image } = await getTicketPicture(client, { contracts, ticketId: 1n });
    expect(name).toContain('1');
    expect(atob(image.slice('data:image/svg+xml;base64,'.length))).toMatch(/^<svg .*Pays at most.*<\/svg>$/s);
    await expect(getTicketPicture(client, { contracts, ticketId: 99n })).rejects.toThrow();

    await send(WHO.other, finalize(contracts, { max: 10n }));
    expect((await mine()).tickets).toMatchObject([{ id: 1n, state: 'claimable', position: 0n }]);

    await send(WHO.staker, claimTicket(contracts, { ticketId: 1n, receiver: staker() }));
    expect((await mine()).tickets).toEqual([]);
    const { tickets } = await getTicketsById(client, { contracts, ids: [0n, 1n, 99n] });
    expect(tickets).toMatchObject([{ id: 1n, state: 'claimed' }]);
  });

  test('a ticket given away is the other one’s; a permit takes the place of an approval', async () => {
    const { client, contracts, deployment, send, chain } = world;
    const fromBlock = BigInt(deployment.blockNumber);
    const other = world.addressOf(WHO.other);
    const terms = { owner: staker(), spender: other, value: 30n * METIS, deadline: 2n ** 256n - 1n };
    const { nonce } = await account();
    const typedData = permitTypedData(contracts, { chainId: deployment.chainId, nonce, ...terms });
    const signature = await chain.walletClient(WHO.staker).signTypedData(typedData);
    const request = { ...mineToMe(terms.value), deadline: terms.deadline, signature };
    await send(WHO.other, requestWithdrawalWithPermit(contracts, request));

    const mine = await getTickets(client, { contracts, account: staker(), fromBlock });
    expect(mine.tickets).toMatchObject([{ id: 2n }]);
    await send(WHO.staker, transferTicket(contracts, { from: staker(), to: other, ticketId: 2n }));
    const theirs = await getTickets(client, { contracts, account: other, fromBlock });
    expect(theirs.tickets).toMatchObject([{ id: 2n, state: 'waiting' }]);
    expect((await getTickets(client, { contracts, account: staker(), fromBlock })).tickets).toEqual([]);
  });
});

describe('what the vault refuses has a sentence', () => {
  test.each([
    ['LiquidStaking_TooFewShares', () => stake(world.contracts, { ...aStake(), minShares: 10n ** 30n })],
    ['LiquidStaking_DepositAboveMax', () => stake(world.contracts, { ...aStake(), assets: 10n ** 27n })],
    ['LiquidStaking_TicketTooSmall', () => requestWithdrawal(world.contracts, mineToMe(METIS / 2n))],
    ['ERC20InsufficientBalance', () => requestWithdrawal(world.contracts, mineToMe(90_000n * METIS))],
    [
      'WithdrawalQueue_NoSuchTicket',
      () => claimTicket(world.contracts, { ticketId: 77n, receiver: staker() }),
    ],
  ])('%s', async (name, build) => {
    await world.chain.testClient.setBalance({ address: staker(), value: 10n ** 28n });
    const error: unknown = await world.send(WHO.staker, build()).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(decodeError(error)).toMatchObject({ name });
  });
});

const aStake = () => ({ assets: METIS, receiver: staker() });
const mineToMe = (amount: bigint) => ({ shares: amount, receiver: staker(), owner: staker() });
const redeemAll = (amount: bigint) => mineToMe(amount);
