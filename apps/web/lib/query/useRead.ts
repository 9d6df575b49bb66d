'use client';

import { type QueryKey, type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query';

export interface Read<Data> {
  readonly data: Data | undefined;
  /** Why it could not be read; there may be older data all the same. */
  readonly error: Error | null;
  readonly isError: boolean;
  readonly isFetching: boolean;
  readonly refetch: UseQueryResult<Data>['refetch'];
}

const unread = new Error('It could not be read, and is being asked for again.');

/**
 * `useQuery` for what is asked for again by itself: what failed stays failed until it is known. Otherwise each new
 * attempt would put a placeholder in the place of the error, and a screen reader would tell the same alert each time.
 */
export function useRead<Fetched, Key extends QueryKey, Data = Fetched>(
  options: UseQueryOptions<Fetched, Error, Data, Key>,
): Read<Data> {
  const { data, error, errorUpdateCount, isFetching, refetch } = useQuery(options);
  const failed = error ?? (data === undefined && errorUpdateCount > 0 ? unread : null);
  return { data, error: failed, isError: failed !== null, isFetching, refetch };
}
