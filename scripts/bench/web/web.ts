import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildContracts } from '../../build/buildContracts.ts';
import { buildWeb } from '../../build/buildWeb.ts';
import { runStep } from '../../build/runStep.ts';
import type { Bench } from '../Bench.ts';
import { figures } from '../figures.ts';
import { medianRows, type PageRun } from './medianRows.ts';

/** The built pages as Lighthouse sees them on a phone, over a running world: the median of several runs. */
export const web: Bench = {
  name: 'web',
  options: {
    runs: { type: 'string', default: '3' },
    page: { type: 'string', multiple: true, default: ['/', '/sequencers/', '/governance/', '/fund/'] },
  },
  async run({ root, progress, options }) {
    await buildContracts({ root, progress });
    await buildWeb({ root, progress });
    const out = join(mkdtempSync(join(tmpdir(), 'lighthouse-')), 'runs.json');
    const pages = (options.page as string[]).flatMap((page) => ['--page', page]);
    await runStep(
      { root, progress },
      'Lighthouse',
      [
        'node',
        'apps/web/stories/bench/lighthouse.ts',
        '--out',
        out,
        '--runs',
        String(options.runs),
        ...pages,
      ],
      '.cache/log/lighthouse.log',
    );
    const runs: PageRun[] = JSON.parse(readFileSync(out, 'utf8'));
    const found = [
      ...new Set(runs.flatMap(({ page, found: audits }) => audits.map((id) => `${page} ${id}`))),
    ];
    return figures(
      'page (mobile, median)',
      medianRows(runs),
      found.length > 0 ? `Below their best: ${found.join(', ')}` : '',
    );
  },
};
