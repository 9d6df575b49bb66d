import type { Abi, AbiParameter } from 'viem';
import { formatAbiItem } from 'viem/utils';

/**
 * Gives parameters that an implementation leaves unnamed (it only hands them on) the names of its interface.
 * @returns the ABI with every name that either knows
 */
export function nameParameters(abi: Abi, interfaceAbi: Abi): Abi {
  const named = new Map(
    interfaceAbi.flatMap((item) => (item.type === 'function' ? [[formatAbiItem(item), item] as const] : [])),
  );
  return abi.map((item) => {
    const known = item.type === 'function' ? named.get(formatAbiItem(item)) : undefined;
    if (item.type !== 'function' || !known) return item;
    return {
      ...item,
      inputs: withNames(item.inputs, known.inputs),
      outputs: withNames(item.outputs, known.outputs),
    };
  });
}

function withNames(parameters: readonly AbiParameter[], known: readonly AbiParameter[]): AbiParameter[] {
  return parameters.map((parameter, index) => {
    return parameter.name ? parameter : { ...parameter, name: known[index]?.name ?? '' };
  });
}
