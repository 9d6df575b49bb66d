import { z } from 'zod';

/** What an operator says of the sequencer: claims of a stranger, to be shown as text only. */
export interface SequencerMetadata {
  /** At most 64 characters; empty when nothing readable was said. */
  name: string;
  description: string;
  /** https only; empty otherwise. */
  url: string;
}

/** Characters that hide, reorder or break lines. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

const words = (max: number) =>
  z
    .string()
    .transform((text) => text.replace(INVISIBLE, ' ').replace(/\s+/g, ' ').trim().slice(0, max))
    .catch('');

const schema = z.object({
  name: words(64),
  description: words(300),
  url: z
    .url({ protocol: /^https$/, hostname: z.regexes.domain })
    .max(200)
    .catch(''),
});

/** Reads the JSON that `register` and `setMetadata` carry. Never throws: nonsense gives empty words. */
export function readMetadata(text: string): SequencerMetadata {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return { name: '', description: '', url: '' };
  }
}

/** The text for `register` and `setMetadata`. Empty words are left out. */
export function writeMetadata({ name, description, url }: SequencerMetadata): string {
  return JSON.stringify({ name, ...(description ? { description } : {}), ...(url ? { url } : {}) });
}
