import type { IndexerBody } from '@metis-blitz/sdk/indexer';
import { type CsvColumns, csvText, units, utc } from './csvText.ts';

type Item = IndexerBody<'accountHistory'>['data']['items'][number];

const COLUMNS: CsvColumns<Item> = [
  ['time_utc', ({ timestamp }) => utc(timestamp)],
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

/** An account's history for a spreadsheet: every amount in wei with all its digits and in units. */
export const historyCsv = (items: readonly Item[]): string => csvText(COLUMNS, items);
