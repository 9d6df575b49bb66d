'use client';

import { TextArea } from '../../../ui/controls/TextArea.tsx';
import { TextInput } from '../../../ui/controls/TextInput.tsx';
import { operateCopy } from '../copy.ts';
import { type Profile, profileProblems } from '../profile.ts';

interface Props {
  readonly profile: Profile;
  readonly onChange: (profile: Profile) => void;
  /** Whether one has tried to go on: an untouched name is then missed. */
  readonly tried: boolean;
}

/** What a sequencer says of itself, with a sentence for each word that could not be shown. */
export function ProfileFields({ profile, onChange, tried }: Props) {
  const { register: words, problem } = operateCopy.form;
  const problems = profileProblems(profile);
  const said = (field: keyof Profile) => {
    const found = problems[field];
    return found && (tried || profile[field] !== '') ? problem[found] : undefined;
  };
  return (
    <>
      <TextInput
        label={words.name}
        value={profile.name}
        onChange={(name) => onChange({ ...profile, name })}
        error={said('name')}
        maxLength={120}
      />
      <TextArea
        label={words.description}
        value={profile.description}
        onChange={(description) => onChange({ ...profile, description })}
        error={said('description')}
        hint={words.optional}
        rows={2}
        maxLength={600}
      />
      <TextInput
        label={words.url}
        value={profile.url}
        onChange={(url) => onChange({ ...profile, url })}
        error={said('url')}
        hint={words.optional}
        placeholder="https://"
        inputMode="url"
        maxLength={300}
      />
    </>
  );
}
