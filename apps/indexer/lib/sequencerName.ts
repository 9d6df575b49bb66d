import { z } from 'zod';

const LONGEST = 64;
const named = z.object({ name: z.string() });

/**
 * The readable part of what an operator wrote about himself: the `name` of a JSON object, or the text itself when
 * it is a short line. Control and direction signs are left out; whoever shows it still has to escape it.
 */
export function sequencerName(metadata: string, id: bigint): string {
  const text = nameOf(metadata)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .trim();
  const name = [...text].slice(0, LONGEST).join('');
  return name === '' ? `Sequencer ${id}` : name;
}

function nameOf(metadata: string): string {
  try {
    const parsed = named.safeParse(JSON.parse(metadata));
    return parsed.success ? parsed.data.name : '';
  } catch {
    return metadata.length <= LONGEST && !/^\s*[{[]/.test(metadata) ? metadata : '';
  }
}
