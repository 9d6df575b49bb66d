export { defineProfile } from './profiles/defineProfile.ts';
export type { Profile, ProfileName } from './profiles/profileSchema.ts';
export { profiles } from './profiles/profiles.ts';
export { BUCKETS, type Relation, relationsOf } from './profiles/relationsOf.ts';
export { DAY, HOUR, METIS, MINUTE, SECOND } from './profiles/units.ts';
