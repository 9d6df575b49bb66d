import type { Check, Finding } from './Check.ts';
import { findSecrets } from './words/findSecrets.ts';

const BINARY = /\.(png|jpe?g|gif|webp|avif|ico|woff2?|ttf|otf|zip|gz|br|wasm|pdf)$/;
const GENERATED = /(^|\/)generated\/|pnpm-lock\.yaml$/;

/** Written in pieces, so that this file does not accuse itself. */
const word = (...parts: string[]) => parts.join('');

const REFUSED: readonly [RegExp, string][] = [
  [new RegExp(word('(?<![\\w.@-])/(home|Users)/[a-z][\\w.-]*/')), 'a path of one machine'],
  [new RegExp(word('(?<![\\w.@/-])/(work|root|farm)', '/(?=[\\w.])')), 'a path of one machine'],
  [new RegExp(word('\\b[A-Z]:', '\\\\Users\\\\')), 'a path of one machine'],
  [new RegExp(word('\\bregistry\\.', '(npmjs|yarnpkg|npmmirror)\\.')), 'the host of a package registry'],
  [new RegExp(word('\\b(deb|ftp|security)\\.', 'debian\\.org')), 'the host of a package registry'],
  [new RegExp(word('\\b(TO', 'DO|FIX', 'ME|XX', 'X|HA', 'CK)\\b')), 'unfinished work'],
  [new RegExp(word('^(<<<<', '<<<|>>>>', '>>>) ')), 'a conflict of git'],
];

/** No path of a machine, no registry host, no secret, no unfinished work in the tree. */
export const words: Check = {
  name: 'words',
  async run(repo) {
    const findings: Finding[] = [];
    for (const file of repo.files) {
      if (BINARY.test(file)) continue;
      const lines = repo.read(file).split('\n');

      lines.forEach((line, index) => {
        const at = `${file}:${index + 1}`;
        for (const [pattern, what] of REFUSED) {
          if (pattern.test(line)) findings.push({ at, says: `${what}: ${line.trim().slice(0, 100)}` });
        }
        if (GENERATED.test(file)) return;
        for (const what of findSecrets(line, lines[index - 1])) findings.push({ at, says: `holds ${what}` });
      });
    }
    return findings;
  },
};
