import {
  type Abi,
  type Address,
  type ContractFunctionArgs,
  type ContractFunctionName,
  type EncodeFunctionDataParameters,
  encodeFunctionData,
  type Hex,
} from 'viem';

/** What a wallet is asked to send. Metis knows legacy transactions only: send it with `type: 'legacy'`. */
export interface TransactionRequest {
  readonly to: Address;
  readonly data: Hex;
  /** Wei of METIS. */
  readonly value: bigint;
  /** The builder's name: what the person wants to do. */
  readonly action: string;
}

type Writing = 'nonpayable' | 'payable';

/** Encodes one call, typed by its ABI, into a frozen request. */
export function request<
  const ContractAbi extends Abi,
  Name extends ContractFunctionName<ContractAbi, Writing>,
  const Args extends ContractFunctionArgs<ContractAbi, Writing, Name>,
>({
  action,
  to,
  value = 0n,
  ...call
}: {
  action: string;
  to: Address;
  abi: ContractAbi;
  functionName: Name;
  args?: Args;
  value?: bigint;
}): TransactionRequest {
  const data = encodeFunctionData(call as unknown as EncodeFunctionDataParameters);
  return Object.freeze({ to, data, value, action });
}
