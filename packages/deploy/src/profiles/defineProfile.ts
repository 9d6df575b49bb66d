import { type Profile, profileSchema } from './profileSchema.ts';
import { relationsOf } from './relationsOf.ts';

/**
 * Checks every figure and every relation between figures.
 * @throws with all that does not hold
 */
export function defineProfile(figures: Profile): Profile {
  const profile = profileSchema.parse(figures);
  const broken = relationsOf(profile).filter((relation) => !relation.holds);
  if (broken.length > 0) {
    const lines = broken.map((relation) => `- ${relation.says}`).join('\n');
    throw new Error(`The profile «${profile.name}» breaks:\n${lines}`);
  }
  return profile;
}
