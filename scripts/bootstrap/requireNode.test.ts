import { expect, it } from 'vitest';
import { Refusal } from './Refusal.mjs';
import { requireNode } from './requireNode.mjs';

it.for([['20.0.0'], ['22.11.0'], ['24.21.0']])('takes Node %s', ([version = '']) => {
  expect(() => requireNode(version)).not.toThrow();
});

it.for([['8.17.0'], ['18.20.4'], ['19.9.0']])('refuses Node %s', ([version = '']) => {
  expect(() => requireNode(version)).toThrow(Refusal);
  expect(() => requireNode(version)).toThrow(`Node ${version} is too old`);
});
