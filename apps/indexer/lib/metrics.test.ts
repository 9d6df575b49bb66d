import { expect, test } from 'vitest';
import { Counter, gauge, Histogram } from './metrics.ts';

test('counts by labels', () => {
  const counter = new Counter('asked_total', 'Questions.');
  counter.add({ route: '/a', status: '200' });
  counter.add({ route: '/a', status: '200' });
  counter.add({ route: '/b"\n', status: '404' });
  expect(counter.lines()).toEqual([
    '# HELP asked_total Questions.',
    '# TYPE asked_total counter',
    'asked_total{route="/a",status="200"} 2',
    'asked_total{route="/b__",status="404"} 1',
  ]);
});

test('a histogram adds up', () => {
  const histogram = new Histogram('took_seconds', 'Time.');
  for (const seconds of [0.0005, 0.2, 99]) histogram.observe({ route: '/a' }, seconds);
  const lines = histogram.lines();
  expect(lines).toContain('took_seconds_bucket{route="/a",le="0.001"} 1');
  expect(lines).toContain('took_seconds_bucket{route="/a",le="0.25"} 2');
  expect(lines).toContain('took_seconds_bucket{route="/a",le="10"} 2');
  expect(lines).toContain('took_seconds_bucket{route="/a",le="+Inf"} 3');
  expect(lines).toContain('took_seconds_count{route="/a"} 3');
});

test('what is not known is not said', () => {
  expect(gauge('lag', 'Lag.', null)).toEqual([]);
  expect(gauge('lag', 'Lag.', 0)).toContain('lag 0');
});
