'use client';

import { useState } from 'react';
import { AddressInput } from '../../../ui/controls/AddressInput.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { Tabs } from '../../../ui/controls/Tabs.tsx';
import { TextArea } from '../../../ui/controls/TextArea.tsx';
import { TextInput } from '../../../ui/controls/TextInput.tsx';
import { Section } from '../../../ui/surfaces/Section.tsx';
import { Sheet } from '../../../ui/surfaces/Sheet.tsx';

export function Controls() {
  const [tab, setTab] = useState<'now' | 'later'>('now');
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  return (
    <Section title="Controls">
      <div className="grid gap-10 lg:grid-cols-2">
        <div className="grid content-start gap-6">
          <div className="flex flex-wrap items-center gap-3">
            <Button tone="primary">Stake</Button>
            <Button onClick={() => setOpen(true)}>Open a sheet</Button>
            <Button tone="text">Details</Button>
            <Button tone="danger">Cancel proposal</Button>
            <Button tone="primary" pending>
              Waiting for the wallet
            </Button>
            <Button tone="primary" disabled>
              Stake
            </Button>
          </div>
          <Tabs
            label="Ways out"
            value={tab}
            onChange={setTab}
            tabs={[
              { value: 'now', label: 'Now', content: 'From the buffer, for a fee.' },
              { value: 'later', label: 'Later', content: 'From the queue, for none.' },
            ]}
          />
        </div>
        <div className="grid content-start gap-6">
          <TextInput label="Name" value={text} onChange={setText} hint="As others will see it." />
          <AddressInput
            label="Recipient"
            value="0x70997970C51812dc3A010C7d01b50e0d17dc79c8"
            onChange={() => undefined}
            error="The capital letters do not match this address: one character is wrong. Copy it again from its source."
          />
          <TextArea
            label="Context"
            value={text}
            onChange={setText}
            hint="What is the case now, and why it should change."
          />
        </div>
      </div>
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title="Stake 100 METIS"
        foot={
          <Button tone="primary" size="large">
            Sign
          </Button>
        }
      >
        You give 100 METIS and get 96.9696 lsMETIS.
      </Sheet>
    </Section>
  );
}
