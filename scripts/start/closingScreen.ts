import type { StartContext } from './StartContext.ts';

export interface World {
  url: string;
  rpcUrl: string;
  chainId: number;
  /** Whether the chain goes on where it stopped. */
  resumed: boolean;
  contracts: Readonly<Record<string, string | undefined>>;
  wallet: { address: string; privateKey: string };
}

const SHOWN = [
  'liquidStaking',
  'withdrawalQueue',
  'sequencerPool',
  'stakeVotes',
  'operationsGovernor',
  'ecosystemFund',
];

const KEPT = [
  '  Ctrl-C stops everything. `npm start` goes on from there,',
  '  `npm start -- --fresh` begins anew.',
];
/** A fork is of the network as it was at its start. */
const FORGOTTEN = [
  '  Ctrl-C stops everything. A fork is not kept: the next one is of the network as',
  '  it is then. Nothing that is done here is ever sent to that network.',
];

/** What a person needs to begin, on one screen of 80 columns. */
export function closingScreen({ ports, root, stateDir, forkUrl }: StartContext, world: World): string {
  const { url, rpcUrl, chainId, resumed, contracts, wallet } = world;
  // A node's address may hold a key: its host is enough.
  const fork = forkUrl === undefined ? undefined : `a fork by ${new URL(forkUrl).hostname}`;
  const origin = fork ?? (resumed ? 'goes on where it stopped' : 'begun anew');
  const rule = '─'.repeat(78);
  const addresses = SHOWN.flatMap((name) =>
    contracts[name] ? [`  ${name.padEnd(20)} ${contracts[name]}`] : [],
  );
  return [
    rule,
    `  Metis Blitz is at ${url}`,
    '',
    `  chain     ${rpcUrl}, chain id ${chainId}, ${origin}`,
    `  indexer   http://127.0.0.1:${ports.indexer}`,
    `  logs      ${stateDir.slice(root.length).replace(/^\//, '')}/logs`,
    '',
    ...addresses,
    '',
    '  Wallet with METIS. A DEVELOPMENT KEY that everybody knows: send it no money.',
    `  address   ${wallet.address}`,
    `  key       ${wallet.privateKey}`,
    '',
    '  Try: connect, and choose "Local account": it is this wallet, in the page ·',
    '  stake METIS · delegate to a sequencer, watch epochs pay · vote on a proposal',
    '',
    ...(fork === undefined ? KEPT : FORGOTTEN),
    rule,
  ].join('\n');
}
