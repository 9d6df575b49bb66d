'use client';

import type { Fund, GovernorRules, Parameter } from '@metis-blitz/sdk/reads';
import { useState } from 'react';
import { FlowButton } from '../../../../tx/components/FlowButton.tsx';
import { Button } from '../../../../ui/controls/Button.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Card } from '../../../../ui/surfaces/Card.tsx';
import { Section } from '../../../../ui/surfaces/Section.tsx';
import { createCopy } from '../../createCopy.ts';
import { proposeFlow } from '../../flows/proposeFlow.tsx';
import { useDraft } from '../../hooks/useDraft.ts';
import { useProposalForm } from '../../hooks/useProposalForm.ts';
import { useSimulation } from '../../hooks/useSimulation.ts';
import { useSmallSimulation } from '../../hooks/useSmallSimulation.ts';
import { simulationCopy } from '../../simulationCopy.ts';
import { SimulationChanges } from '../SimulationChanges.tsx';
import { SimulationVerdict } from '../SimulationVerdict.tsx';
import { DecisionFields } from './DecisionFields.tsx';
import { DraftTools } from './DraftTools.tsx';
import { KindChoice } from './KindChoice.tsx';
import { ProposerPower } from './ProposerPower.tsx';
import { SmallEffect } from './SmallEffect.tsx';
import { SmallSubmit } from './SmallSubmit.tsx';
import { TermsFields } from './TermsFields.tsx';

interface Props {
  readonly fund: Fund;
  readonly parameters: readonly Parameter[];
  readonly rules: Readonly<Record<GovernorRules['governor'], GovernorRules>>;
  /** Chain time in unix seconds. */
  readonly now: number;
}

/** A proposal of any kind: what, why, a simulation that has to pass, and the submission. */
export function ProposalWizard({ fund, parameters, rules, now }: Props) {
  const words = createCopy;
  const trial = simulationCopy;
  const { draft, set, clear, restore } = useDraft();
  const [tried, setTried] = useState(false);
  const form = useProposalForm({ draft, fund, parameters, rules: rules.operations, now, tried });
  const { data: simulation, isError } = useSimulation(form.governor, form.request?.calls);
  const small = useSmallSimulation(form.small);
  const passed = form.request !== undefined && simulation?.ok === true;

  return (
    <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_24rem] lg:items-start lg:gap-12">
      <div className="grid min-w-0 gap-8">
        {restore && (
          <div className="grid gap-1">
            <Notice word={words.sharedWord}>{words.aside}</Notice>
            <div className="pl-4">
              <Button tone="text" size="small" onClick={restore}>
                {words.restore}
              </Button>
            </div>
          </div>
        )}
        <KindChoice kind={draft.kind} onChange={(kind) => set({ kind })} />
        <Section title={words.what}>
          <div className="grid gap-5">
            <TextInput
              label={words.titleLabel}
              hint={words.titleHint}
              value={draft.title}
              onChange={(title) => set({ title })}
              error={form.problems.title}
              maxLength={400}
            />
            <TermsFields
              draft={draft}
              set={set}
              fund={fund}
              parameters={parameters}
              rules={rules}
              form={form}
            />
          </div>
        </Section>
        <Section title={words.why} note={words.whyNote}>
          <DecisionFields draft={draft} set={set} problems={form.problems} />
        </Section>
        {passed && simulation && simulation.changes.length > 0 && (
          <Section title={trial.title} note={trial.note}>
            <SimulationChanges simulation={simulation} />
          </Section>
        )}
        {form.small && small.data?.ok && <SmallEffect simulation={small.data} />}
      </div>
      <Card className="grid gap-5 lg:sticky lg:top-20">
        {draft.kind === 'small' ? (
          <SmallSubmit
            form={form}
            simulation={small.data}
            unread={small.isError}
            onIncomplete={() => setTried(true)}
          />
        ) : (
          <>
            <ProposerPower rules={rules[form.governor]} />
            <SimulationVerdict
              simulation={form.request ? simulation : undefined}
              calls={form.request?.calls.length ?? 0}
              waiting={form.request ? (isError ? trial.unread : trial.running) : trial.idle}
            />
            <FlowButton
              flow={proposeFlow}
              request={passed ? form.request : undefined}
              onIncomplete={() => setTried(true)}
              label={words.review}
            />
            <p className="text-13 text-pretty text-muted">{words.proposer}</p>
          </>
        )}
        <DraftTools draft={draft} onClear={clear} />
      </Card>
    </div>
  );
}
