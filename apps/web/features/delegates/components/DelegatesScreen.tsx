'use client';

import { parseAsString, useQueryState } from 'nuqs';
import { useRef } from 'react';
import { DelegateForm } from './DelegateForm.tsx';
import { DelegateList } from './DelegateList.tsx';
import { MyVotes } from './MyVotes.tsx';

/** Voting power explained, who has it, and a way to give one's own. Whom one has chosen stands in the URL. */
export function DelegatesScreen() {
  const [to, setTo] = useQueryState('to', parseAsString.withDefault(''));
  const form = useRef<HTMLDivElement>(null);
  const write = (address: string) => void setTo(address === '' ? null : address);
  const choose = (address: string) => {
    write(address);
    form.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div className="grid gap-12">
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_24rem] lg:items-start lg:gap-12">
        <MyVotes />
        <div ref={form} className="scroll-mt-24 max-lg:scroll-mb-20">
          <DelegateForm to={to} onChange={write} />
        </div>
      </div>
      <DelegateList chosen={to} onChoose={choose} />
    </div>
  );
}
