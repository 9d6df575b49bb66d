'use client';

import { QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import type { ReactNode } from 'react';
import type { AppConfig } from '../config/appConfigSchema.ts';
import { ConfigProvider } from '../config/ConfigContext.tsx';
import { queryClient } from '../query/queryClient.ts';
import { Boundary } from './Boundary.tsx';
import { IslandError } from './IslandError.tsx';

interface Props {
  readonly config: AppConfig;
  readonly children: ReactNode;
}

/** What every island stands on: configuration, the one query cache, URL state. */
export function Engine({ config, children }: Props) {
  return (
    <ConfigProvider value={config}>
      <QueryClientProvider client={queryClient()}>
        <NuqsAdapter>
          <Boundary face={(error, retry) => <IslandError error={error} retry={retry} />}>{children}</Boundary>
        </NuqsAdapter>
      </QueryClientProvider>
    </ConfigProvider>
  );
}
