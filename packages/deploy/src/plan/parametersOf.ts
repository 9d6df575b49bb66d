import type { Deployment, Parameter } from '@metis-blitz/protocol/deployments';
import type { Profile } from '../profiles/profileSchema.ts';

/** A profile's figures as a deployment file holds them: wei as decimal strings. */
export function parametersOf(profile: Profile): Deployment['parameters'] {
  const { name: _, ...figures } = profile;
  return plain(figures) as Deployment['parameters'];
}

function plain(value: unknown): Parameter | undefined {
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return value.map((item) => plain(item)).filter((item) => item !== undefined);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, item]) => [key, plain(item)] as const)
        .filter((entry): entry is [string, Parameter] => entry[1] !== undefined),
    );
  }
  return value as Parameter | undefined;
}
