import type { ErrorWords } from '@metis-blitz/sdk/words';
import { decodeFunctionResult, type Hex } from 'viem';
import { decodeRevert } from '../errors/decodeRevert.ts';
import type { ReadBlock } from '../reads/readBatch.ts';
import type { Fact } from './facts.ts';
import type { Change, Simulation } from './simulation.ts';

/** What a batch gives that looks, acts and looks again. */
type Results = readonly { success: boolean; returnData: Hex }[];

/** @param count how many calls act, between the looks at `facts` */
export function outcomeOf(
  results: Results,
  {
    facts,
    count,
    block,
    words,
  }: { facts: readonly Fact[]; count: number; block: ReadBlock; words: ErrorWords },
): Simulation {
  const before = results.slice(0, facts.length);
  const acts = results.slice(facts.length, facts.length + count);
  const after = results.slice(facts.length + count);
  const failed = acts.findIndex(({ success }) => !success);
  if (failed >= 0) {
    const error = decodeRevert(acts[failed]?.returnData ?? '0x', undefined, words);
    const { errorName: name, title, message: cause, remedy } = error;
    const failure = { index: failed, name, title, cause, remedy };
    return { ok: false, failure, way: 'together', changes: [], block };
  }
  const changes = facts.flatMap(({ view: _, pick, ...fact }, index): Change[] => {
    const was = figure(facts[index], before[index]);
    const is = figure(facts[index], after[index]);
    return was === undefined || is === undefined || was === is ? [] : [{ ...fact, before: was, after: is }];
  });
  return { ok: true, way: 'together', changes, block };
}

function figure(fact: Fact | undefined, result: Results[number] | undefined): bigint | undefined {
  if (!fact || !result?.success) return undefined;
  const { abi, functionName } = fact.view.call;
  return fact.pick(decodeFunctionResult({ abi, functionName, data: result.returnData } as never));
}
