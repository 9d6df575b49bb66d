import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** The last lines of a log, without colours. */
export function tailOf(file: string, lines: number): string {
  const text = stripVTControlCharacters(readFileSync(file, 'utf8')).trimEnd();
  return text.split('\n').slice(-lines).join('\n');
}
