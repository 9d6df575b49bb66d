'use client';

import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { useSequencerProfile } from '../../../sequencers/index.ts';
import { type FormProps, Pair } from './Parts.tsx';
import { ProfileForm } from './ProfileForm.tsx';
import { RecipientForm } from './RecipientForm.tsx';

/** What it says of itself, and who is paid. */
export function ProfileForms(on: FormProps) {
  const profile = useSequencerProfile(on.sequencer.id);
  return (
    <Pair>
      {profile ? <ProfileForm {...on} profile={profile} /> : <Skeleton width="100%" height="20rem" />}
      <RecipientForm {...on} />
    </Pair>
  );
}
