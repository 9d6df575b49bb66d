import { explain } from '@metis-blitz/sdk/errors';
import * as en from '@metis-blitz/sdk/words';
import * as zh from '@metis-blitz/sdk/words/zh';
import { expect, it } from 'vitest';
import { entriesOf, loadCatalogues } from './catalogues.ts';

/* A sentence of the SDK calls a state as the screen around it does. */

const catalogues = await loadCatalogues();
const copyOf = (file: string, language: 'en' | 'zh') => {
  const found = catalogues.find(({ name }) => name === file);
  if (!found) throw new Error(`There is no ${file}.`);
  return entriesOf(found[language]);
};

it.each([
  [
    'features/governance/copy.ts',
    /^states\./,
    'GovernorUnexpectedProposalState',
    (state: number) => [1n, state, '0x'],
  ],
  [
    'features/fund/grantsCopy.ts',
    /milestones\.states\./,
    'EcosystemFund_MilestoneNot',
    (state: number) => [1n, 0n, state, 0],
  ],
  [
    'features/fund/grantsCopy.ts',
    /small\.states\./,
    'EcosystemFund_SmallGrantNot',
    (state: number) => [1n, state, 0],
  ],
  ['features/sequencers/copy.ts', /^status\./, 'SequencerPool_NotActive', (state: number) => [1n, state]],
] as const)('%s %s', (file, path, error, args) => {
  for (const language of ['en', 'zh'] as const) {
    const states = copyOf(file, language).filter(([key]) => path.test(key));
    expect(states.length).toBeGreaterThan(4);
    const { errorWords } = { en, zh }[language];
    for (const [state, [, word]] of states.entries()) {
      expect(explain(error, args(state), errorWords).cause).toContain(`“${word}”`);
    }
  }
});
