'use client';

import { SelectInput } from '../../../ui/controls/SelectInput.tsx';
import { stakeCopy } from '../copy.ts';
import { useHorizon } from '../hooks/useHorizon.ts';
import { horizonNames } from '../model.ts';

/** Over what time one wants to know what would be earned. */
export function HorizonSelect() {
  const words = stakeCopy.horizon;
  const { name, setName } = useHorizon();
  return (
    <SelectInput
      look="words"
      label={words.label}
      value={name}
      onChange={setName}
      options={horizonNames.map((value) => ({ value, label: words[value] }))}
    />
  );
}
