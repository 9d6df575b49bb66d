'use client';

import { useState } from 'react';
import { AddressInput } from '../../../ui/controls/AddressInput.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Checkbox } from '../../../ui/controls/Checkbox.tsx';
import { Tabs } from '../../../ui/controls/Tabs.tsx';
import { TextArea } from '../../../ui/controls/TextArea.tsx';
import { TextInput } from '../../../ui/controls/TextInput.tsx';
import { uiCopy } from '../../../ui/copy/uiCopy.ts';
import { Fold } from '../../../ui/surfaces/Fold.tsx';
import { FoldedSection } from '../../../ui/surfaces/FoldedSection.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { Sheet } from '../../../ui/surfaces/Sheet.tsx';
import { designCopy } from '../copy.ts';

const words = designCopy.controls;

export function Controls() {
  const [tab, setTab] = useState<'now' | 'later'>('now');
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<readonly number[]>([0]);
  const all = chosen.length === words.tickets.length;
  return (
    <Section title={words.title}>
      <div className="grid gap-10 lg:grid-cols-2">
        <div className="grid content-start gap-6">
          <div className="flex flex-wrap items-center gap-3">
            <Button tone="primary">{words.stake}</Button>
            <Button onClick={() => setOpen(true)}>{words.open}</Button>
            <Button tone="text">{words.details}</Button>
            <Button tone="danger">{words.cancel}</Button>
            <Button tone="primary" pending>
              {words.pending}
            </Button>
            <Button tone="primary" disabled>
              {words.stake}
            </Button>
          </div>
          <Tabs
            label={words.tabs}
            value={tab}
            onChange={setTab}
            tabs={[
              { value: 'now', label: words.now, content: words.nowText },
              { value: 'later', label: words.later, content: words.laterText },
            ]}
          />
          <fieldset className="grid justify-items-start gap-2">
            <legend className="sr-only">{words.choose}</legend>
            <Checkbox
              label={words.all}
              checked={all}
              mixed={chosen.length > 0}
              onChange={(on) => setChosen(on ? [...words.tickets.keys()] : [])}
            />
            {words.tickets.map((name, place) => (
              <Checkbox
                key={name}
                label={name}
                checked={chosen.includes(place)}
                onChange={(on) =>
                  setChosen(on ? [...chosen, place] : chosen.filter((other) => other !== place))
                }
              />
            ))}
            <Checkbox label={words.waiting} checked={false} onChange={() => undefined} disabled />
          </fieldset>
          <Fold title={words.fold}>{words.foldText}</Fold>
          <FoldedSection title={words.folded} note={words.foldedNote}>
            {words.foldText}
          </FoldedSection>
        </div>
        <div className="grid content-start gap-6">
          <TextInput label={words.name} value={text} onChange={setText} hint={words.nameHint} />
          <AddressInput
            label={words.recipient}
            value="0x70997970C51812dc3A010C7d01b50e0d17dc79c8"
            onChange={() => undefined}
            error={uiCopy.address.problem.checksum}
          />
          <TextArea label={words.context} value={text} onChange={setText} hint={words.contextHint} />
        </div>
      </div>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title={words.sheet}
        foot={
          <Button tone="primary" size="large">
            {words.sign}
          </Button>
        }
      >
        {words.sheetText}
      </Sheet>
    </Section>
  );
}
