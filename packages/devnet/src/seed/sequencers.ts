/** Invented operators of the local world. Bonds in whole METIS, commissions in basis points. */
export const SEQUENCERS = [
  { name: 'Andromeda One', bond: 26_000, commissionBps: 500 },
  { name: 'Borealis Relay', bond: 25_000, commissionBps: 700 },
  { name: 'Cassiopeia Blocks', bond: 24_000, commissionBps: 800 },
  { name: 'Deep Field', bond: 24_000, commissionBps: 500 },
  { name: 'Equinox Sequencing', bond: 22_000, commissionBps: 1_000 },
  { name: 'First Light', bond: 22_000, commissionBps: 600 },
  { name: 'Gravity Well', bond: 20_400, commissionBps: 300 },
  { name: 'Halley Returns', bond: 21_000, commissionBps: 1_500 },
] as const;

/** Ids in the order of registration. */
export const SEQUENCER_IDS = SEQUENCERS.map((_, i) => BigInt(i + 1));

/** What an operator says of himself, as the app and the index read it. */
export function metadataOf(name: string): string {
  return JSON.stringify({ name, description: 'A sequencer of the local world: nobody runs it.' });
}
