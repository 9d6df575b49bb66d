import type { ComponentType } from 'react';
import type { AppConfig } from '../config/appConfigSchema.ts';
import type { Engine } from './Engine.tsx';

export interface IslandParts<P> {
  readonly Screen: ComponentType<P>;
  readonly Engine: typeof Engine;
  readonly config: AppConfig;
}

/** Loads the parts of an island once, however often it is mounted; after a failure it can be asked again. */
export interface IslandSource<P> {
  (): Promise<IslandParts<P>>;
  /** The parts, once they are there. */
  ready: IslandParts<P> | undefined;
}

export function createSource<P>(load: () => Promise<ComponentType<P>>): IslandSource<P> {
  let parts: Promise<IslandParts<P>> | undefined;
  const source: IslandSource<P> = () => {
    parts ??= loadAll(load).then(
      (all) => {
        source.ready = all;
        return all;
      },
      (error: unknown) => {
        parts = undefined;
        throw error;
      },
    );
    return parts;
  };
  source.ready = undefined;
  return source;
}

async function loadAll<P>(load: () => Promise<ComponentType<P>>): Promise<IslandParts<P>> {
  const configured = import('../config/loadConfig.ts').then(({ loadConfig }) => loadConfig());
  const [Screen, { Engine }, config] = await Promise.all([load(), import('./Engine.tsx'), configured]);
  return { Screen, Engine, config };
}
