import type { IndexerBody } from '@metis-blitz/sdk/indexer';
import { formatUnits } from 'viem';

type Item = IndexerBody<'accountHistory'>['data']['items'][number];

const COLUMNS: readonly [name: string, cell: (item: Item) => string | number | null][] = [
  ['time_utc', ({ timestamp }) => new Date(timestamp * 1000).toISOString()],
  ['kind', ({ kind }) => kind],
  ['assets_wei', ({ assets }) => assets],
  ['assets_metis', ({ assets }) => units(assets)],
  ['shares_wei', ({ shares }) => shares],
  ['shares', ({ shares }) => units(shares)],
  ['sequencer', ({ sequencerId }) => sequencerId],
  ['ticket', ({ ticketId }) => ticketId],
  ['request', ({ requestId }) => requestId],
  ['governor', ({ governor }) => governor],
  ['proposal', ({ proposalId }) => proposalId],
  ['stream', ({ streamId }) => streamId],
  ['milestone_grant', ({ milestoneGrantId }) => milestoneGrantId],
  ['milestone', ({ milestoneIndex }) => milestoneIndex],
  ['small_grant', ({ smallGrantId }) => smallGrantId],
  ['counterparty', ({ counterparty }) => counterparty],
  ['block', ({ block }) => block],
  ['transaction', ({ transactionHash }) => transactionHash],
];

/**
 * An account's history for a spreadsheet (RFC 4180): every amount in wei with all its digits and in units. No cell
 * holds text that a stranger wrote, so none can be a formula.
 */
export function historyCsv(items: readonly Item[]): string {
  const lines = [
    COLUMNS.map(([name]) => name),
    ...items.map((item) => COLUMNS.map(([, cell]) => String(cell(item) ?? ''))),
  ];
  return lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}

function units(wei: string | null): string | null {
  return wei === null ? null : formatUnits(BigInt(wei), 18);
}
