import { ecosystemFundFunctions } from '@metis-blitz/protocol/functions/ecosystemFund';
import { type FigureWords, figureWords } from '@metis-blitz/sdk/words';
import type { Client } from 'viem';
import { batchOptions, type ReadContext } from './context.ts';
import type { GovernorName } from './governorAddress.ts';
import { type ParameterPlace, type ParameterUnit, parameters } from './parameters.ts';
import { parameterValue } from './parameterValue.ts';
import { type ReadBlock, readBatch } from './readBatch.ts';
import { type View, view } from './view.ts';

/** A figure that a vote can move, with the bounds that no vote can pass. In wei of METIS, basis points or seconds. */
export interface Parameter {
  key: string;
  label: string;
  unit: ParameterUnit;
  governor: GovernorName;
  value: bigint;
  min: bigint;
  /** null: the contract names none. */
  max: bigint | null;
}

/**
 * Every figure that a vote can move, as it is now.
 * @param words of another language than the default one (`@metis-blitz/sdk/words/zh`)
 */
export async function getParameters(
  client: Client,
  { words = figureWords, ...context }: ReadContext & { words?: FigureWords },
): Promise<{ parameters: readonly Parameter[]; block: ReadBlock }> {
  const fund = { address: context.contracts.ecosystemFund, abi: ecosystemFundFunctions } as const;
  const { values: count, block } = await readBatch(
    client,
    view({ ...fund, functionName: 'bucketCount' }),
    batchOptions(context),
  );
  const places = parameters(context.contracts, Number(count), words);
  const { values } = await readBatch(client, places.map(viewsOf), {
    ...batchOptions(context),
    blockNumber: block.number,
  });
  return {
    parameters: places
      .map(({ key, label, unit, governor, min, max }, index) => {
        const read = values[index] ?? {};
        const [low, high] = (read.bounds as readonly [bigint, bigint] | undefined) ?? [];
        const bound = (given: View<unknown> | bigint | undefined, value: unknown, place: 0 | 1) => {
          if (typeof given === 'bigint' || value === undefined) return given as bigint | undefined;
          return BigInt(Array.isArray(value) ? value[place] : (value as bigint));
        };
        return {
          key,
          label,
          unit,
          governor,
          value: parameterValue(key, read.now),
          min: BigInt(bound(min, read.min, 0) ?? low ?? 0n),
          max: BigInt(bound(max, read.max, 1) ?? high ?? (unit === 'bps' ? 10_000n : -1n)),
        };
      })
      .map((parameter) => (parameter.max < 0n ? { ...parameter, max: null } : parameter)),
    block,
  };
}

/** The views of one parameter; a bound that is a constant needs none. */
function viewsOf({ now, min, max, bounds }: ParameterPlace): { readonly [name: string]: View<unknown> } {
  return {
    now,
    ...(min === undefined || typeof min === 'bigint' ? {} : { min }),
    ...(max === undefined || typeof max === 'bigint' ? {} : { max }),
    ...(bounds ? { bounds } : {}),
  };
}
