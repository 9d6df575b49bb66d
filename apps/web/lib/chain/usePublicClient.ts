'use client';

import type { PublicClient } from 'viem';
import { useConfig } from '../config/ConfigContext.tsx';
import { publicClient } from './publicClient.ts';

/** @returns the read client of the chain the app runs on, whatever chain the wallet is on. */
export function usePublicClient(): PublicClient {
  return publicClient(useConfig());
}
