import type { Deployment } from '@metis-blitz/protocol/deployments';
import type { QueryKey } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { Address, Hex, TransactionReceipt } from 'viem';
import type { z } from 'zod';
import type { ReadClient } from '../lib/chain/publicClient.ts';

/** One call to sign, as the SDK's write builders make it. */
export interface Call {
  readonly to: Address;
  readonly data: Hex;
  /** wei */
  readonly value: bigint;
}

export interface FlowContext {
  readonly client: ReadClient;
  readonly deployment: Deployment;
  /** Who signs. */
  readonly account: Address;
}

export interface Step<Request> {
  readonly id: string;
  /** Two or three words: "Approve", "Ask to withdraw". */
  readonly title: string;
  /** Builds the call. It is built anew right before signing, so it may read the chain. */
  readonly commit: (request: Request, context: FlowContext) => Call | Promise<Call>;
  /** Looks whether what was meant has happened. @throws when it has not: a mined transaction is not yet a success. */
  readonly verify?: (
    request: Request,
    context: FlowContext,
    receipt: TransactionReceipt,
  ) => void | Promise<void>;
  /** Whether nothing is left to do here (an allowance that stands): the step is then passed over. */
  readonly isDone?: (request: Request, context: FlowContext) => Promise<boolean>;
}

export interface Outcome {
  /** What changed, in the second person: "You hold 96.9696 lsMETIS more." */
  readonly sentence: string;
  /** The next useful thing. */
  readonly next?: { readonly href: string; readonly label: string };
}

/** Something a person does with one or more transactions, as data. One runner and one review sheet serve them all. */
export interface Flow<Request> {
  /** Kept in this browser while a transaction is pending: never rename it. */
  readonly id: string;
  /** Also checks a request that comes back from storage. bigint survives the way. */
  readonly schema: z.ZodType<Request>;
  /** A plain sentence: "Stake 100 METIS". */
  readonly title: (request: Request) => string;
  /** From → to, and the figures before and after. */
  readonly Summary: ComponentType<{ readonly request: Request }>;
  /** What can go wrong, one sentence each. */
  readonly risks: (request: Request) => readonly string[];
  readonly steps: (request: Request) => readonly Step<Request>[];
  /** Query keys that hold something else now. Those of the index wait until it has reached the receipt's block. */
  readonly refreshes: (request: Request, account: Address) => readonly QueryKey[];
  readonly onSuccess: (request: Request, receipts: readonly TransactionReceipt[]) => Outcome;
}
