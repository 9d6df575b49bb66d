/** A contract file with one small fault. */
export interface Mutant {
  line: number;
  /** What was done, in words. */
  says: string;
  text: string;
}

const SWAPS: readonly (readonly [from: RegExp, to: string])[] = [
  [/ < /g, ' <= '],
  [/ <= /g, ' < '],
  [/ > /g, ' >= '],
  [/ >= /g, ' > '],
  [/ == /g, ' != '],
  [/ != /g, ' == '],
  [/ \+ /g, ' - '],
  [/ - /g, ' + '],
  [/ \+= /g, ' -= '],
  [/ -= /g, ' += '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/Math\.min\(/g, 'Math.max('],
  [/Math\.max\(/g, 'Math.min('],
  [/Rounding\.Floor/g, 'Rounding.Ceil'],
  [/Rounding\.Ceil/g, 'Rounding.Floor'],
  [/(?<=\.\w+)Down\(/g, 'Up('],
  [/(?<=\.\w+)Up\(/g, 'Down('],
  [/\breturn true\b/g, 'return false'],
];

/** Lines that carry no behaviour, or none that a price or a right depends on. */
const QUIET = /^\s*(\/\/|\*|\/\*|import|pragma|using|event|error|emit|assembly|\}|$)|\bconstant\b.*=/;

/**
 * Every mutant of a Solidity file: an operator turned, a guard or an assignment left out.
 * Those that do not compile are found by compiling.
 */
export function mutantsOf(source: string): Mutant[] {
  const lines = source.split('\n');
  const mutants: Mutant[] = [];
  const add = (index: number, says: string, line: string) => {
    const text = lines.with(index, line).join('\n');
    mutants.push({ line: index + 1, says, text });
  };

  let inside = false;
  for (const [index, line] of lines.entries()) {
    if (/^(abstract )?(contract|library) /.test(line)) inside = true;
    if (!inside || QUIET.test(line)) continue;
    const code = line.replace(/\/\/.*/, (comment) => ' '.repeat(comment.length));

    for (const [from, to] of SWAPS) {
      for (const match of code.matchAll(from)) {
        const turned = line.slice(0, match.index) + to + line.slice(match.index + match[0].length);
        add(index, `${match[0].trim()} → ${to.trim()}`, turned);
      }
    }
    if (/^\s*if \(.*\) revert .*;\s*$/.test(code)) add(index, 'guard left out', '');
    if (/^\s*[\w.[\]]+ [+-]?= [^;]+;\s*$/.test(code)) add(index, 'assignment left out', '');
    if (/^\s*delete [^;]+;\s*$/.test(code)) add(index, 'delete left out', '');
  }
  return mutants;
}
