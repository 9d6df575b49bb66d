'use client';

import { parseAsString, useQueryState } from 'nuqs';
import { DelegateForm } from './DelegateForm.tsx';
import { DelegateList } from './DelegateList.tsx';
import { MyVotes } from './MyVotes.tsx';

/** Voting power explained, who has it, and a way to give one's own. Whom one has chosen stands in the URL. */
export function DelegatesScreen() {
  const [to, setTo] = useQueryState('to', parseAsString.withDefault(''));
  const choose = (address: string) => void setTo(address === '' ? null : address);
  return (
    <div className="grid gap-12">
      <div className="grid gap-10 lg:grid-cols-[1fr_24rem] lg:items-start lg:gap-12">
        <MyVotes />
        <DelegateForm to={to} onChange={choose} />
      </div>
      <DelegateList chosen={to} onChoose={choose} />
    </div>
  );
}
