'use client';

import { useConfig } from '../config/ConfigContext.tsx';
import { publicClient, type ReadClient } from './publicClient.ts';

/** @returns the read client of the chain the app runs on, whatever chain the wallet is on. */
export function usePublicClient(): ReadClient {
  return publicClient(useConfig());
}
