import type { IndexerBody } from '@metis-blitz/sdk/indexer';
import { type CsvColumns, csvText, units, utc } from './csvText.ts';

type Item = IndexerBody<'accountRewards'>['data']['items'][number];

const COLUMNS: CsvColumns<Item> = [
  ['time_utc', ({ timestamp }) => utc(timestamp)],
  ['sequencer', ({ sequencerId }) => sequencerId],
  ['epochs', ({ epochs }) => epochs],
  ['last_epoch', ({ lastEpochId }) => lastEpochId],
  ['rewards_wei', ({ assets }) => assets],
  ['rewards_metis', ({ assets }) => units(assets)],
];

/** What an account's delegations earned, for a spreadsheet: in wei with all digits and in units. */
export const earningsCsv = (items: readonly Item[]): string => csvText(COLUMNS, items);
