import {
  delegationRouterAbi,
  ecosystemFundAbi,
  equivocationCourtAbi,
  governorAbi,
  liquidStakingAbi,
  rewardReserveAbi,
  sequencerPoolAbi,
  sequencerSetAbi,
  withdrawalQueueAbi,
} from '@metis-blitz/protocol';
import { createConfig } from 'ponder';
import { pgliteDirectory } from './lib/pgliteDirectory.ts';
import { readDeployment } from './lib/readDeployment.ts';
import { readEnv } from './lib/readEnv.ts';
import { rpcUrls } from './lib/rpcUrls.ts';

const env = readEnv(process.env);
const { chainId, contracts: at, blockNumber: startBlock, profile } = readDeployment(env.BLITZ_DEPLOYMENT);
const chain = 'metis';

export default createConfig({
  database: env.DATABASE_URL
    ? { kind: 'postgres', connectionString: env.DATABASE_URL }
    : {
        kind: 'pglite',
        directory: pgliteDirectory(env.BLITZ_INDEX_DIR ?? '.ponder', process.env.DATABASE_SCHEMA ?? 'blitz'),
      },
  chains: {
    [chain]: {
      id: chainId,
      rpc: rpcUrls(env.BLITZ_RPC_URL),
      pollingInterval: env.BLITZ_POLL_MS,
      // What is cached goes by chain id, and a local chain begins anew under the same. PGlite keeps each in its own folder.
      disableCache: profile === 'local' && env.DATABASE_URL !== undefined,
    },
  },
  contracts: {
    LiquidStaking: { abi: liquidStakingAbi, chain, address: at.liquidStaking, startBlock },
    WithdrawalQueue: { abi: withdrawalQueueAbi, chain, address: at.withdrawalQueue, startBlock },
    DelegationRouter: { abi: delegationRouterAbi, chain, address: at.delegationRouter, startBlock },
    SequencerPool: { abi: sequencerPoolAbi, chain, address: at.sequencerPool, startBlock },
    EquivocationCourt: { abi: equivocationCourtAbi, chain, address: at.equivocationCourt, startBlock },
    RewardReserve: { abi: rewardReserveAbi, chain, address: at.rewardReserve, startBlock },
    SequencerSet: { abi: sequencerSetAbi, chain, address: at.sequencerSet, startBlock },
    Governor: { abi: governorAbi, chain, address: [at.protocolGovernor, at.operationsGovernor], startBlock },
    EcosystemFund: { abi: ecosystemFundAbi, chain, address: at.ecosystemFund, startBlock },
  },
  blocks: {
    Head: { chain, startBlock, interval: 1 },
  },
});
