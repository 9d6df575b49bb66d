import type { QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Address, TransactionReceipt } from 'viem';
import type { Call, Flow, FlowContext, Outcome } from './flow.ts';

/** A step with its request inside. */
export interface BoundStep {
  readonly id: string;
  readonly title: string;
  readonly commit: (context: FlowContext) => Promise<Call>;
  readonly verify: (context: FlowContext, receipt: TransactionReceipt) => Promise<void>;
  readonly isDone: (context: FlowContext) => Promise<boolean>;
}

/** A flow with its request inside: what runner and review sheet work with, whatever the request is. */
export interface BoundFlow {
  readonly id: string;
  readonly request: unknown;
  readonly title: string;
  readonly summary: ReactNode;
  readonly risks: readonly string[];
  readonly steps: readonly BoundStep[];
  readonly refreshes: (account: Address) => readonly QueryKey[];
  readonly onSuccess: (receipts: readonly TransactionReceipt[]) => Outcome;
}

export interface DefinedFlow<Request> {
  readonly id: string;
  /** @returns undefined when the value is no request of this flow (an older version wrote it, or someone else). */
  readonly bind: (value: unknown) => BoundFlow | undefined;
  /** Only for types: ties `begin` to the request. */
  readonly request?: Request;
}

/** Makes a flow known to the runner. */
export function defineFlow<Request>(flow: Flow<Request>): DefinedFlow<Request> {
  return {
    id: flow.id,
    bind(value) {
      const parsed = flow.schema.safeParse(value);
      if (!parsed.success) return undefined;
      const request = parsed.data;
      return {
        id: flow.id,
        request,
        title: flow.title(request),
        summary: <flow.Summary request={request} />,
        risks: flow.risks(request),
        steps: flow.steps(request).map((step) => ({
          id: step.id,
          title: step.title,
          commit: async (context) => step.commit(request, context),
          verify: async (context, receipt) => step.verify?.(request, context, receipt),
          isDone: async (context) => (await step.isDone?.(request, context)) ?? false,
        })),
        refreshes: (account) => flow.refreshes(request, account),
        onSuccess: (receipts) => flow.onSuccess(request, receipts),
      };
    },
  };
}
