'use client';

import { createContext, useContext } from 'react';
import type { AppConfig } from './appConfigSchema.ts';

const Context = createContext<AppConfig | undefined>(undefined);

export const ConfigProvider = Context.Provider;

/** @returns the configuration of the running app. Only inside an island, which waits for it. */
export function useConfig(): AppConfig {
  const config = useContext(Context);
  if (!config) throw new Error('useConfig is only for components inside an island');
  return config;
}
