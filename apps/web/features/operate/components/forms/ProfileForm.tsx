'use client';

import { useState } from 'react';
import { FlowButton } from '../../../../tx/components/FlowButton.tsx';
import { ThreeLines } from '../../../../ui/data/ThreeLines.tsx';
import { operateCopy } from '../../copy.ts';
import { metadataFlow } from '../../flows/settingFlows.tsx';
import { type Profile, profileProblems, profileText } from '../../profile.ts';
import { ProfileFields } from '../ProfileFields.tsx';
import { Form, type FormProps } from './Parts.tsx';

interface Props extends FormProps {
  readonly profile: Profile;
}

/** The words of its page, begun with those of now. */
export function ProfileForm({ sequencer: { id }, name, profile }: Props) {
  const copy = operateCopy.form;
  const words = copy.profile;
  const [typed, setTyped] = useState(profile);
  const [tried, setTried] = useState(false);
  const metadata = profileText(typed);
  const same = metadata === profileText(profile);
  const ready = !same && Object.keys(profileProblems(typed)).length === 0;
  return (
    <Form title={copy.register.name}>
      <ProfileFields profile={typed} onChange={setTyped} tried={tried} />
      <ThreeLines labels={copy.lines} get={words.get} cost={copy.gas} when={copy.now} />
      <FlowButton
        flow={metadataFlow}
        request={ready ? { id, name, metadata } : undefined}
        onIncomplete={() => setTried(true)}
        label={words.action}
      />
      {tried && same && (
        <p role="alert" className="text-13 text-loss-text">
          {copy.problem.same}
        </p>
      )}
    </Form>
  );
}
