export interface FileCoverage {
  path: string;
  /** Number of lines that could be reached. */
  lines: number;
  /** Those that were not. */
  missed: number[];
}

/** Reads the line records of an lcov report. */
export function readLcov(text: string): FileCoverage[] {
  return text
    .split('end_of_record')
    .map((record) => {
      const lines = [...record.matchAll(/^DA:(\d+),(\d+)/gm)];
      return {
        path: /^SF:(.+)$/m.exec(record)?.[1] ?? '',
        lines: lines.length,
        missed: lines
          .filter(([, , hits]) => hits === '0')
          .map(([, line]) => Number(line))
          .sort((a, b) => a - b),
      };
    })
    .filter(({ path, lines }) => path !== '' && lines > 0);
}
