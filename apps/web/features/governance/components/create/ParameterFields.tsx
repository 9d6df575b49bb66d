'use client';

import type { GovernorRules, Parameter } from '@metis-blitz/sdk/reads';
import { SelectInput } from '../../../../ui/controls/SelectInput.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { Facts } from '../../../../ui/data/Facts.tsx';
import { exactDuration } from '../../../../ui/time/exactDuration.ts';
import { governanceCopy } from '../../copy.ts';
import { createCopy } from '../../createCopy.ts';
import { typedAs } from '../../forms/parameterTerms.ts';
import type { ProposalDraft } from '../../forms/proposalDraft.ts';
import type { ProposalForm } from '../../hooks/useProposalForm.ts';
import { ChangeFigure } from '../ChangeFigure.tsx';

interface Props {
  readonly draft: ProposalDraft;
  readonly set: (change: Partial<ProposalDraft>) => void;
  readonly parameters: readonly Parameter[];
  readonly rules: Readonly<Record<Parameter['governor'], GovernorRules>>;
  readonly form: ProposalForm;
}

/** Which figure, what it is now, what it may be, and what it should be. */
export function ParameterFields({ draft, set, parameters, rules, form }: Props) {
  const words = createCopy.parameter;
  const { governors } = governanceCopy;
  const chosen = parameters.find(({ key }) => key === draft.parameter);
  return (
    <div className="grid gap-5">
      <SelectInput
        label={words.label}
        value={chosen?.key ?? ''}
        onChange={(parameter) => set({ parameter, value: '' })}
        options={[
          { value: '', label: words.none },
          ...parameters.map(({ key, label }) => ({ value: key, label })),
        ]}
        {...(form.problems.parameter ? { hint: form.problems.parameter } : {})}
      />
      {chosen && (
        <>
          <Facts
            facts={[
              {
                label: words.now,
                value: <Bound value={chosen.value} unit={chosen.unit} />,
              },
              {
                label: words.bounds,
                value: (
                  <span>
                    <Bound value={chosen.min} unit={chosen.unit} /> –{' '}
                    {chosen.max === null ? words.noMost : <Bound value={chosen.max} unit={chosen.unit} />}
                  </span>
                ),
              },
              {
                label: words.by,
                value: governors[chosen.governor],
                note: words.path(
                  exactDuration(rules[chosen.governor].votingPeriod),
                  exactDuration(Number(rules[chosen.governor].timelockDelay)),
                ),
              },
            ]}
          />
          <TextInput
            label={words.value(typedAs[chosen.unit].unit)}
            inputMode="decimal"
            value={draft.value}
            onChange={(value) => set({ value })}
            error={form.problems.value}
            maxLength={80}
          />
        </>
      )}
    </div>
  );
}

function Bound({ value, unit }: Pick<Parameter, 'value' | 'unit'>) {
  return (
    <span className="whitespace-nowrap">
      <ChangeFigure value={value} unit={unit} />{' '}
      {unit === 'metis' && <span className="text-muted">METIS</span>}
    </span>
  );
}
