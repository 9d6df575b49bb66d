import { parseArgs } from 'node:util';
import { Refusal } from './Refusal.mjs';

/**
 * Reads command-line options.
 *
 * @template {NonNullable<import('node:util').ParseArgsConfig['options']>} Options
 * @param {string[]} args
 * @param {Options} options
 * @throws {Refusal} when an option is unknown or lacks its value
 */
export function readOptions(args, options) {
  try {
    return parseArgs({ args, options, allowPositionals: false }).values;
  } catch {
    const known = Object.entries(options).map(
      ([name, { type }]) => `--${name}${type === 'string' ? ' …' : ''}`,
    );
    throw new Refusal(`These options are not understood: ${args.join(' ')}; there is ${known.join(', ')}.`);
  }
}
