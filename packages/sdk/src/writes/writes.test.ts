import { readdirSync, readFileSync } from 'node:fs';
import * as protocol from '@metis-blitz/protocol';
import type { Abi } from 'viem';
import { expect, test } from 'vitest';

/** What nobody sends by himself, by contract: inner calls, hooks, the timelocks' own, and what the design never uses. */
const NOBODY_SENDS: Record<string, string> = {
  delegationRouter: 'collect collectRewards delegate lowerCap undelegate setAuthority',
  ecosystemFund: 'setAuthority',
  equivocationCourt: '',
  governor: 'onERC1155BatchReceived onERC1155Received onERC721Received relay',
  guardian: 'setAuthority',
  // A permit is handed in with what it is for; pauses go through the guardian.
  liquidStaking: 'pauseEntries permit resumeEntries setAuthority transferFrom',
  rewardReserve: 'draw setAuthority',
  sequencerPool: 'pauseEntries resumeEntries setAuthority tombstone',
  timelock: `cancel execute executeBatch grantRole onERC1155BatchReceived onERC1155Received onERC721Received
    renounceRole revokeRole schedule scheduleBatch`,
  wMetis: 'transfer transferFrom',
  withdrawalQueue: 'finalize fundFinalized lineUp approve safeTransferFrom setApprovalForAll',
};

const here = new URL('.', import.meta.url);
const sources = readdirSync(here)
  .filter((file) => !file.endsWith('.test.ts') && file !== 'index.ts')
  .map((file) => readFileSync(new URL(file, here), 'utf8'));

/** Functions that some builder of this folder encodes, by the ABI that it imports. */
function built(contract: string): Set<string> {
  const own = sources.filter((text) => text.includes(`/functions/${contract}'`));
  return new Set(
    own.flatMap((text) => [...text.matchAll(/functionName: '(\w+)'/g)].map(([, name]) => name ?? '')),
  );
}

test.each(Object.entries(NOBODY_SENDS))(
  'every call of %s that somebody sends has a builder',
  (contract, rest) => {
    const abi = (protocol as unknown as Record<string, Abi>)[`${contract}Functions`] ?? [];
    const changing = abi.flatMap((item) =>
      item.type === 'function' && item.stateMutability !== 'view' && item.stateMutability !== 'pure'
        ? [item.name]
        : [],
    );
    const exempt = rest.split(/\s+/).filter(Boolean);
    expect(changing.length).toBeGreaterThan(0);
    expect(
      [...new Set(changing)].filter((name) => !exempt.includes(name) && !built(contract).has(name)),
    ).toEqual([]);
    expect(exempt.filter((name) => !changing.includes(name))).toEqual([]);
  },
);
