import type { QueryClient } from '@tanstack/react-query';
import { createQueryClient } from './createQueryClient.ts';

let client: QueryClient | undefined;

/** All islands of a page share this cache. */
export function queryClient(): QueryClient {
  client ??= createQueryClient();
  return client;
}
