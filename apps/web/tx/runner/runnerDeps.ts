import type { Deployment } from '@metis-blitz/protocol/deployments';
import type { QueryKey } from '@tanstack/react-query';
import type { Address, Hash } from 'viem';
import type { ReadClient } from '../../lib/chain/publicClient.ts';
import type { DefinedFlow } from '../defineFlow.tsx';
import type { Quote } from '../model/txRecord.ts';

/** All that the runner touches outside itself. */
export interface RunnerDeps {
  readonly client: ReadClient;
  readonly deployment: Deployment;
  /** Who is connected now, and whether to the app's chain. */
  readonly wallet: () => { readonly address: Address; readonly onAppChain: boolean } | undefined;
  readonly send: (account: Address, quote: Quote) => Promise<Hash>;
  /** Finds a flow by its id after a reload. */
  readonly findFlow: (id: string) => Promise<DefinedFlow<unknown> | undefined>;
  /** Has those who show these figures read them anew. */
  readonly refresh: (keys: readonly QueryKey[]) => Promise<void>;
  /** Resolves when the index has reached the block, or when it takes too long. */
  readonly waitForIndex: (block: bigint) => Promise<void>;
  readonly announce: (sentence: string) => void;
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly newId: () => string;
  /** ms between looks at a pending transaction. */
  readonly every?: number;
  /** ms until an unknown transaction counts as dropped. */
  readonly patience?: number;
}
