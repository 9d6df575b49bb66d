import { getAddress, isAddress, zeroAddress } from 'viem';
import { z } from 'zod';

/** An address with a right checksum (or none), not zero; given back with its checksum. */
const address = z
  .string()
  .refine((value) => isAddress(value), 'is not an address, or its checksum is wrong')
  .transform((value) => getAddress(value))
  .refine((value) => value !== zeroAddress, 'is the zero address');

/** wei and seconds as decimal strings or safe integers; lists and groups of them. */
const parameter: z.ZodType<Parameter> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.array(parameter), z.record(z.string(), parameter)]),
);
export type Parameter = string | number | boolean | Parameter[] | { [name: string]: Parameter };

/** Where one deployment of the protocol lives, and what it was deployed with. */
export const deploymentSchema = z.object({
  chainId: z.int().positive(),
  profile: z.enum(['local', 'testnet', 'mainnet']),
  /** First block that can hold an event of the protocol: where an index starts. */
  blockNumber: z.int().nonnegative(),
  /** Unix seconds of the chain. */
  deployedAt: z.int().nonnegative(),
  contracts: z.object({
    accessManager: address,
    wMetis: address,
    sequencerSet: address,
    rewardReserve: address,
    sequencerPool: address,
    withdrawalQueue: address,
    delegationRouter: address,
    liquidStaking: address,
    stakeVotes: address,
    protocolTimelock: address,
    operationsTimelock: address,
    protocolGovernor: address,
    operationsGovernor: address,
    ecosystemFund: address,
    guardian: address,
    equivocationCourt: address,
    /** Absent where the chain has none: reads then go one by one. */
    multicall3: address.optional(),
  }),
  /** Contracts that stood there before the protocol, so not of our code: Metis' own, where the chain is Metis' own. */
  found: z.array(z.enum(['wMetis', 'sequencerSet', 'multicall3'])).default([]),
  /** The profile's figures as deployed, for people: code reads them from the chain. */
  parameters: z.record(z.string(), parameter),
});

export type Deployment = z.infer<typeof deploymentSchema>;
export type ContractName = keyof Deployment['contracts'];
