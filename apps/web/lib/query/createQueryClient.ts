import { QueryClient } from '@tanstack/react-query';

/** The one cache of the app: chain data is fresh for a few seconds, errors are tried twice more. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 4_000,
        gcTime: 5 * 60_000,
        retry: 2,
        retryDelay: (n) => 400 * 2 ** n,
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  });
}
