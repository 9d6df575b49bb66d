import {
  type External,
  type Network,
  type NetworkName,
  networks,
  type Profile,
  profiles,
} from '@metis-blitz/deploy';
import { ACCOUNT_INDEX, DEVELOPMENT_ACCOUNTS, developmentAccount, localExternal } from '@metis-blitz/devnet';
import { readSigner } from '@metis-blitz/signer';
import { type Account, type Address, getAddress, isAddress } from 'viem';
import { Refusal } from '../bootstrap/Refusal.mjs';
import { readOptions } from '../bootstrap/readOptions.mjs';

export interface DeployPlan {
  name: NetworkName;
  network: Network;
  profile: Profile;
  rpcUrl: string;
  external: External;
  account: Account;
  /** Send for real; else rehearse on a fork. */
  broadcast: boolean;
  /** Folder for what is written, in place of the repository. */
  out?: string | undefined;
}

/** @throws {Refusal} with the first thing that is missing or nonsense */
export async function readDeployOptions(
  args: string[],
  env: Record<string, string | undefined>,
): Promise<DeployPlan> {
  const options = readOptions(args, {
    network: { type: 'string' },
    profile: { type: 'string' },
    rpc: { type: 'string' },
    guardian: { type: 'string' },
    'fee-receiver': { type: 'string' },
    broadcast: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    out: { type: 'string' },
  });
  const name = oneOf(networks, options.network, '--network');
  const network: Network = networks[name];
  const profile = profiles[oneOf(profiles, options.profile ?? network.profile, '--profile')];
  const rpcUrl = url(options.rpc ?? network.chain.rpcUrls.default.http[0]);
  if (options.broadcast && options['dry-run']) {
    throw new Refusal('--broadcast sends and --dry-run does not: which is meant?');
  }
  const broadcast = options.broadcast ?? (options['dry-run'] ? false : !network.isLive);
  const common = { name, network, profile, rpcUrl, broadcast, out: options.out };

  if (!network.isLive) {
    const account = developmentAccount(ACCOUNT_INDEX.deployer);
    return { ...common, external: localExternal(), account };
  }
  const external = {
    ...{ sequencerSet: network.sequencerSet, wMetis: network.wMetis, multicall3: network.multicall3 },
    guardianHolder: addressOf(options.guardian, '--guardian'),
    feeReceiver: addressOf(options['fee-receiver'], '--fee-receiver'),
  };
  const account = await deployerOf(env, broadcast);
  if (broadcast) requireSecret({ deployer: account.address, ...external });
  return { ...common, external, account };
}

/** Whoever likes could pause, take fees, or keep the roles before they are handed over. */
function requireSecret(people: Record<'deployer' | 'guardianHolder' | 'feeReceiver', Address>): void {
  const known = Array.from({ length: DEVELOPMENT_ACCOUNTS }, (_, place) => developmentAccount(place).address);
  for (const who of ['deployer', 'guardianHolder', 'feeReceiver'] as const) {
    if (!known.includes(people[who])) continue;
    throw new Refusal(`${people[who]} is a development account (${who}): everybody knows its key.`);
  }
}

/** A rehearsal needs no key of ours: any account will do on a fork. */
async function deployerOf(env: Record<string, string | undefined>, broadcast: boolean): Promise<Account> {
  const signer = await readSigner('BLITZ_DEPLOYER', env).catch((error: Error) => {
    throw new Refusal(error.message);
  });
  if (signer) return signer;
  if (!broadcast) return developmentAccount(ACCOUNT_INDEX.deployer);
  throw new Refusal(
    'BLITZ_DEPLOYER_KEYSTORE (with BLITZ_DEPLOYER_PASSPHRASE_FILE) or BLITZ_DEPLOYER_KEY must hold the deployer’s key.',
  );
}

function oneOf<T extends object>(table: T, value: string | undefined, option: string): keyof T & string {
  const names = Object.keys(table);
  if (value === undefined || !names.includes(value)) {
    throw new Refusal(`${option} must be one of ${names.join(', ')}.`);
  }
  return value as keyof T & string;
}

function addressOf(value: string | undefined, option: string): Address {
  if (value === undefined || !isAddress(value)) {
    throw new Refusal(`${option} must be an address with a right checksum.`);
  }
  return getAddress(value);
}

function url(value: string | undefined): string {
  if (value === undefined || !/^https?:\/\//.test(value) || !URL.canParse(value)) {
    throw new Refusal(`--rpc must be an http(s) address, not «${value ?? ''}».`);
  }
  return value;
}
