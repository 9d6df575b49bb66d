import { type ChildProcess, spawn } from 'node:child_process';
import { createPublicClient, http } from 'viem';
import { anvilBinary } from './anvilBinary.ts';
import { freePort } from './freePort.ts';

export interface AnvilOptions {
  /** 0 or absent takes a free one. */
  port?: number;
  /** Unix seconds of the first block. Default: now. */
  genesisTimestamp?: number;
  /** The chain is read from here when the file exists, and written here every few seconds and at the end. */
  stateFile?: string;
  /** Seconds between two writes of `stateFile`. */
  stateInterval?: number;
  /** A node to take the state of a live chain from. */
  forkUrl?: string;
  /** Default: 31337, or that of the forked chain. */
  chainId?: number;
  accounts?: number;
  /** In whole METIS, of each development account. */
  balance?: number;
  /** Rules of gas and instructions. Default: Berlin, as on Metis; London to compare gas, Petersburg to be refused. */
  hardfork?: 'petersburg' | 'berlin' | 'london';
}

export interface Anvil {
  rpcUrl: string;
  port: number;
  /** Resolves when the process has ended, wanted or not. */
  ended: Promise<void>;
  /** Ends the process and waits until its state is on disk. Calling it again waits for the same end. */
  stop(): Promise<void>;
}

/** Chain id of every local chain. */
export const LOCAL_CHAIN_ID = 31337;

/**
 * Starts a chain as close to Metis as a local one gets: Berlin's instruction set, legacy transactions, a block
 * with each transaction and none without (the devnet adds a heartbeat). It listens on the loopback only.
 *
 * @throws when the port is taken, or the chain does not answer within 20 s
 */
export async function startAnvil(options: AnvilOptions = {}): Promise<Anvil> {
  const port = await freePort(options.port);
  const child = spawn(anvilBinary(), argumentsOf(port, options), { stdio: ['ignore', 'ignore', 'pipe'] });
  const complaints = collect(child);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  // A parent that dies by an exception must not leave a chain behind.
  const killWithParent = () => child.kill('SIGKILL');
  process.once('exit', killWithParent);
  void ended.then(() => process.off('exit', killWithParent));

  const rpcUrl = `http://127.0.0.1:${port}`;
  try {
    await answers(rpcUrl, child);
  } catch (error) {
    child.kill('SIGKILL');
    throw new Error(`The local chain did not start on port ${port}. ${complaints() || String(error)}`);
  }
  return {
    rpcUrl,
    port,
    ended,
    stop: async () => {
      child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), 15_000);
      await ended;
      clearTimeout(patience);
    },
  };
}

function argumentsOf(port: number, options: AnvilOptions): string[] {
  const {
    forkUrl,
    chainId = forkUrl === undefined ? LOCAL_CHAIN_ID : undefined,
    genesisTimestamp,
    stateFile,
    stateInterval = 30,
    accounts = 10,
    balance = 10_000,
    hardfork = 'berlin',
  } = options;
  return [
    '--quiet',
    ...['--host', '127.0.0.1', '--port', String(port)],
    ...(chainId === undefined ? [] : ['--chain-id', String(chainId)]),
    ...(forkUrl === undefined ? [] : ['--fork-url', forkUrl, '--no-storage-caching']),
    ...['--hardfork', hardfork, '--gas-limit', '30000000', '--gas-price', '1000000000'],
    ...['--accounts', String(accounts), '--balance', String(balance)],
    // States of the last few hundred blocks stay in memory; more on disk makes each block ten times slower.
    ...['--max-persisted-states', '0'],
    ...(genesisTimestamp === undefined ? [] : ['--timestamp', String(genesisTimestamp)]),
    ...(stateFile === undefined ? [] : ['--state', stateFile, '--state-interval', String(stateInterval)]),
  ];
}

function collect(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    text = (text + chunk).slice(-2_000);
  });
  return () => text.trim();
}

async function answers(rpcUrl: string, child: ChildProcess): Promise<void> {
  const client = createPublicClient({ transport: http(rpcUrl, { retryCount: 0 }) });
  const deadline = performance.now() + 20_000;
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('It ended at once.');
    try {
      await client.getChainId();
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}
