import { gasPriceOracle } from '@metis-blitz/protocol/l1Fee';
import { type Address, type Hex, type PublicClient, serializeTransaction } from 'viem';

/** Wei of METIS that Metis takes for the data of a transaction; 0 on a chain without its oracle. */
export async function l1FeeOf(
  client: PublicClient,
  { to, ...rest }: { to?: Address | undefined; data: Hex; value: bigint; gas: bigint; gasPrice: bigint },
): Promise<bigint> {
  const code = await client.getCode({ address: gasPriceOracle.address });
  if (code === undefined || code === '0x') return 0n;
  const target = to === undefined ? {} : { to };
  const serialized = serializeTransaction({ ...target, ...rest, nonce: 0, type: 'legacy' });
  return client.readContract({ ...gasPriceOracle, functionName: 'getL1Fee', args: [serialized] });
}
