import { type Address, type Hex, parseSignature, zeroAddress } from 'viem';
import { anyone, exitOf, holding, part, ticketOf } from './choose.ts';
import { type OpenVault, signerOf } from './openVault.ts';
import { passSharesBy, redeem, request } from './play.ts';
import {
  approve,
  approveTicket,
  delegate,
  delegateBySig,
  ENDLESS,
  type Letter,
  permit,
  setOperator,
  tryPermit,
} from './rights.ts';
import type { Choose, Table } from './Step.ts';
import { of, type State } from './state.ts';

const CHAIN_ID = 31_337;

const approves: Choose = (table) => {
  const { random, state } = table;
  const from = holding(table);
  const spender = anyone(table);
  const shares = random.chance(20) ? ENDLESS : random.between(0n, of(state.holders, from));
  const play = (to: State) => approve(to, from, spender, shares);
  return { from, to: 'vault', name: 'approve', args: [spender, shares], play };
};

const passesBy: Choose = (table) => {
  const { caller, owner, receiver } = exitOf(table);
  const shares = part(table.random, of(table.state.holders, owner) / 4n);
  const play = (state: State) => passSharesBy(state, caller, owner, receiver, shares);
  return { from: caller, to: 'vault', name: 'transferFrom', args: [owner, receiver, shares], play };
};

/* LETTERS */

/** Mostly a good one; else too late, of a nonce that is not its turn, or signed by another. */
function letterOf({ random, state }: Table, owner: Address, spender: Address, shares: bigint): Letter {
  const fault = random.chance(75) ? 0 : random.below(3) + 1;
  return {
    owner,
    spender,
    shares,
    signer: fault === 1 ? spender : owner,
    nonce: of(state.nonces, owner) + (fault === 2 ? 1n : 0n),
    deadline: fault === 3 ? state.now - 1n : state.now + 1_000n,
  };
}

const domainOf = ({ places }: OpenVault) =>
  ({
    name: 'Liquid Staked METIS',
    version: '1',
    chainId: CHAIN_ID,
    verifyingContract: places.vault,
  }) as const;

/** v, r and s, as the token takes them. */
async function sign(vault: OpenVault, letter: Letter): Promise<readonly unknown[]> {
  const { owner, spender, shares: value, nonce, deadline } = letter;
  const signature = await signerOf(letter.signer).signTypedData({
    domain: domainOf(vault),
    primaryType: 'Permit',
    types: {
      Permit: [
        { name: 'owner', type: 'address' },
        { name: 'spender', type: 'address' },
        { name: 'value', type: 'uint256' },
        { name: 'nonce', type: 'uint256' },
        { name: 'deadline', type: 'uint256' },
      ],
    },
    message: { owner, spender, value, nonce, deadline },
  });
  return partsOf(signature);
}

function partsOf(signature: Hex): readonly unknown[] {
  const { r, s, yParity } = parseSignature(signature);
  return [27 + yParity, r, s];
}

const permits: Choose = async (table) => {
  const owner = holding(table);
  const letter = letterOf(table, owner, anyone(table), part(table.random, of(table.state.holders, owner)));
  const args = [owner, letter.spender, letter.shares, letter.deadline, ...(await sign(table.vault, letter))];
  const play = (state: State) => permit(state, letter);
  return { from: anyone(table), to: 'vault', name: 'permit', args, play };
};

const redeemsWithPermit: Choose = async (table) => {
  const by = { ...exitOf(table), caller: anyone(table) };
  const shares = part(table.random, of(table.state.holders, by.owner) / 16n);
  const letter = letterOf(table, by.owner, by.caller, shares);
  const signed = await sign(table.vault, letter);
  const play = (state: State) => {
    tryPermit(state, letter);
    redeem(state, by, 'metis', shares);
  };
  const args = [shares, by.receiver, by.owner, 0n, letter.deadline, ...signed];
  return { from: by.caller, to: 'vault', name: 'redeemNativeWithPermit', args, play };
};

const requestsWithPermit: Choose = async (table) => {
  const by = { ...exitOf(table), caller: anyone(table) };
  const shares = part(table.random, of(table.state.holders, by.owner));
  const letter = letterOf(table, by.owner, by.caller, shares);
  const signed = await sign(table.vault, letter);
  const play = (state: State) => {
    tryPermit(state, letter);
    request(state, by, shares);
  };
  const args = [shares, by.receiver, by.owner, letter.deadline, ...signed];
  return { from: by.caller, to: 'vault', name: 'requestWithdrawalWithPermit', args, play };
};

/* VOTES */

const delegates: Choose = (table) => {
  const from = anyone(table);
  const to = table.random.chance(20) ? zeroAddress : anyone(table);
  const play = (state: State) => delegate(state, from, to);
  return { from, to: 'vault', name: 'delegate', args: [to], play };
};

/** Permits and delegations count by one nonce. */
const delegatesBySig: Choose = async (table) => {
  const who = anyone(table);
  const delegatee = anyone(table);
  const { nonce, deadline: expiry } = letterOf(table, who, who, 0n);
  const signature = await signerOf(who).signTypedData({
    domain: domainOf(table.vault),
    primaryType: 'Delegation',
    types: {
      Delegation: [
        { name: 'delegatee', type: 'address' },
        { name: 'nonce', type: 'uint256' },
        { name: 'expiry', type: 'uint256' },
      ],
    },
    message: { delegatee, nonce, expiry },
  });
  const play = (state: State) => delegateBySig(state, who, delegatee, nonce, expiry);
  const args = [delegatee, nonce, expiry, ...partsOf(signature)];
  return { from: anyone(table), to: 'vault', name: 'delegateBySig', args, play };
};

/* TICKETS */

const approvesTicket: Choose = (table) => {
  const id = ticketOf(table);
  const owner = table.state.papers[id - 1]?.owner ?? anyone(table);
  const from = table.random.chance(85) ? owner : anyone(table);
  const to = table.random.chance(15) ? zeroAddress : anyone(table);
  const play = (state: State) => approveTicket(state, from, to, id);
  return { from, to: 'queue', name: 'approve', args: [to, BigInt(id)], play };
};

const setsOperator: Choose = (table) => {
  const [from, operator, on] = [anyone(table), anyone(table), table.random.chance(60)];
  const play = (state: State) => setOperator(state, from, operator, on);
  return { from, to: 'queue', name: 'setApprovalForAll', args: [operator, on], play };
};

/** Who may act for whom, and how often. */
export const RIGHT_STEPS: readonly (readonly [number, Choose])[] = [
  ...([
    [5, approves],
    [5, passesBy],
    [2, permits],
    [3, redeemsWithPermit],
    [3, requestsWithPermit],
  ] as const),
  ...([
    [2, delegates],
    [2, delegatesBySig],
    [3, approvesTicket],
    [2, setsOperator],
  ] as const),
];
