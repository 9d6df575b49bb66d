import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parser } from '@prometheus-io/lezer-promql';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { createStatus } from './createStatus.ts';
import { renderMetrics } from './renderMetrics.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** The format of Prometheus' rule files, as far as it is used. */
const duration = z.string().regex(/^\d+(s|m|h|d)$/);
const ruleSchema = z.strictObject({
  alert: z.string().regex(/^Blitz[A-Z]\w+$/),
  expr: z.string().min(1),
  for: duration.optional(),
  labels: z.strictObject({ severity: z.enum(['page', 'ticket']) }),
  annotations: z.strictObject({ summary: z.string().min(1), runbook: z.string().regex(/^docs\/\S+#\S+$/) }),
});
const fileSchema = z.strictObject({
  groups: z.array(z.strictObject({ name: z.string(), rules: z.array(ruleSchema).min(1) })).min(1),
});

const { groups } = fileSchema.parse(parse(readFileSync(`${root}docs/runbook/alerts.yml`, 'utf8')));
const rules = groups.flatMap((group) => group.rules);
const exported = new Set(
  [...renderMetrics(createStatus(['settle'])).matchAll(/^(\w+)(?:\{| )/gm)].map((match) => match[1]),
);
/** Those of the index are held against it in `apps/indexer/test/index.test.ts`. */
const OF_THE_INDEX = /^blitz_(index|api)_/;

/** Metrics that an expression of PromQL names, and whether it is one. */
function read(expr: string): { valid: boolean; metrics: string[] } {
  let valid = true;
  const metrics: string[] = [];
  parser.parse(expr).iterate({
    enter(node) {
      if (node.type.isError) valid = false;
      const named = node.name === 'Identifier' && node.node.parent?.name === 'VectorSelector';
      if (named) metrics.push(expr.slice(node.from, node.to));
    },
  });
  return { valid, metrics };
}

/** As a forge makes it of a heading. */
function anchors(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
}

describe('docs/runbook/alerts.yml', () => {
  it('names each alert once', () => {
    const names = rules.map(({ alert }) => alert);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(rules.map((rule) => [rule.alert, rule] as const))('%s asks for what is measured', (_, { expr }) => {
    const { valid, metrics } = read(expr);
    expect(valid).toBe(true);
    expect(metrics.length).toBeGreaterThan(0);
    for (const metric of metrics.filter((name) => !OF_THE_INDEX.test(name)))
      expect(exported).toContain(metric);
  });

  it.each(rules.map((rule) => [rule.alert, rule] as const))(
    '%s says where to go on',
    (_, { annotations }) => {
      const [file = '', anchor] = annotations.runbook.split('#');
      expect(existsSync(root + file)).toBe(true);
      expect(anchors(readFileSync(root + file, 'utf8'))).toContain(anchor);
    },
  );

  it('would see a metric that is not there, and words that are no PromQL', () => {
    expect(exported).not.toContain(read('rate(blitz_keeper_nonsense[5m])').metrics[0]);
    expect(read('rate(blitz_keeper_turns_total[5m]').valid).toBe(false);
  });
});
