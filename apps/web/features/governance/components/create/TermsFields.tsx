'use client';

import type { Fund, GovernorRules, Parameter } from '@metis-blitz/sdk/reads';
import type { ProposalDraft } from '../../forms/proposalDraft.ts';
import type { ProposalForm } from '../../hooks/useProposalForm.ts';
import { CustomFields } from './CustomFields.tsx';
import { MilestoneFields } from './MilestoneFields.tsx';
import { ParameterFields } from './ParameterFields.tsx';
import { SmallFields } from './SmallFields.tsx';
import { StreamFields } from './StreamFields.tsx';

interface Props {
  readonly draft: ProposalDraft;
  readonly set: (change: Partial<ProposalDraft>) => void;
  readonly fund: Fund;
  readonly parameters: readonly Parameter[];
  readonly rules: Readonly<Record<GovernorRules['governor'], GovernorRules>>;
  readonly form: ProposalForm;
}

/** The fields of the kind that is proposed. */
export function TermsFields({ draft, set, fund, parameters, rules, form }: Props) {
  switch (draft.kind) {
    case 'stream':
      return <StreamFields draft={draft} set={set} fund={fund} form={form} />;
    case 'milestones':
      return <MilestoneFields draft={draft} set={set} fund={fund} form={form} />;
    case 'small':
      return <SmallFields draft={draft} set={set} fund={fund} form={form} />;
    case 'parameter':
      return <ParameterFields draft={draft} set={set} parameters={parameters} rules={rules} form={form} />;
    case 'custom':
      return <CustomFields draft={draft} set={set} form={form} />;
  }
}
