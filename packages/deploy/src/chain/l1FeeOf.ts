import { type Address, type Hex, type PublicClient, serializeTransaction } from 'viem';

/** Metis' predeploy that knows what the data of a transaction costs on L1, charged on top of gas. */
const ORACLE: Address = '0x420000000000000000000000000000000000000F';
const abi = [
  {
    type: 'function',
    name: 'getL1Fee',
    stateMutability: 'view',
    inputs: [{ name: 'data', type: 'bytes' }],
    outputs: [{ name: '', type: 'uint256' }],
  },
] as const;

/** Wei of METIS that Metis takes for the data of a transaction; 0 on a chain without its oracle. */
export async function l1FeeOf(
  client: PublicClient,
  { to, ...rest }: { to?: Address | undefined; data: Hex; value: bigint; gas: bigint; gasPrice: bigint },
): Promise<bigint> {
  const code = await client.getCode({ address: ORACLE });
  if (code === undefined || code === '0x') return 0n;
  const target = to === undefined ? {} : { to };
  const serialized = serializeTransaction({ ...target, ...rest, nonce: 0, type: 'legacy' });
  return client.readContract({ address: ORACLE, abi, functionName: 'getL1Fee', args: [serialized] });
}
