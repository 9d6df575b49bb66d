import type {
  Abi,
  ContractFunctionArgs,
  ContractFunctionName,
  ContractFunctionParameters,
  ContractFunctionReturnType,
} from 'viem';

declare const result: unique symbol;

/** One view to be read, and the type that it gives. */
export interface View<Result> {
  readonly call: ContractFunctionParameters;
  readonly [result]?: Result;
}

type Reading = 'view' | 'pure';

/** Names one view of a contract; nothing is read before `readBatch`. */
export function view<
  const ContractAbi extends Abi,
  Name extends ContractFunctionName<ContractAbi, Reading>,
  const Args extends ContractFunctionArgs<ContractAbi, Reading, Name>,
>(
  call: ContractFunctionParameters<ContractAbi, Reading, Name, Args>,
): View<ContractFunctionReturnType<ContractAbi, Reading, Name, Args>> {
  return { call: call as unknown as ContractFunctionParameters };
}
