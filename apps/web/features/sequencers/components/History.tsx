'use client';

import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useIndexer } from '../../../lib/indexer/useIndexer.ts';
import { Tabs } from '../../../ui/controls/Tabs.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { sequencersCopy } from '../copy.ts';
import { Changes } from './history/Changes.tsx';
import { Delegators } from './history/Delegators.tsx';
import { EpochTable } from './history/EpochTable.tsx';
import { Slashes } from './history/Slashes.tsx';

const views = ['epochs', 'delegators', 'slashes', 'changes'] as const;

/** What happened with it, in tables. Which one is open stands in the URL. Not there without an index. */
export function History({ id }: { readonly id: bigint }) {
  const words = sequencersCopy.history;
  const [view, setView] = useQueryState('view', parseAsStringLiteral(views).withDefault('epochs'));
  if (!useIndexer()) return null;
  const contents = {
    epochs: <EpochTable id={id} />,
    delegators: <Delegators id={id} />,
    slashes: <Slashes id={id} />,
    changes: <Changes id={id} />,
  };
  return (
    <Section title={words.label}>
      <Tabs
        label={words.label}
        value={view}
        onChange={(next) => void setView(next)}
        tabs={views.map((value) => ({ value, label: words.tabs[value], content: contents[value] }))}
      />
    </Section>
  );
}
