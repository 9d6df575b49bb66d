import { readMetadata, writeMetadata } from '@metis-blitz/sdk/reads';

/** What an operator types of the sequencer. */
export interface Profile {
  readonly name: string;
  readonly description: string;
  readonly url: string;
}

export type ProfileProblem = 'name' | 'nameLong' | 'descriptionLong' | 'url';

/** What is wrong with each word, by field; empty when all can be shown as typed. */
export function profileProblems({
  name,
  description,
  url,
}: Profile): Partial<Record<keyof Profile, ProfileProblem>> {
  const shown = readMetadata(writeMetadata({ name, description, url }));
  return {
    ...(shown.name === '' ? { name: 'name' as const } : {}),
    ...(name.trim().length > 64 ? { name: 'nameLong' as const } : {}),
    ...(description.trim().length > 300 ? { description: 'descriptionLong' as const } : {}),
    ...(url.trim() !== '' && shown.url === '' ? { url: 'url' as const } : {}),
  };
}

/** The text that the chain keeps, of words as typed. */
export function profileText({ name, description, url }: Profile): string {
  return writeMetadata({ name: name.trim(), description: description.trim(), url: url.trim() });
}
