import { keeperAccount } from './env/keeperAccount.ts';
import { readDeployment } from './env/readDeployment.ts';
import { readEnv } from './env/readEnv.ts';
import { startKeeper } from './startKeeper.ts';

/** After this a turn that hangs is left behind: the chain keeps what was sent. */
const PATIENCE_MS = 10_000;

const log = (line: string) => console.log(`${new Date().toISOString()} ${line}`);

try {
  const env = readEnv(process.env);
  const deployment = readDeployment(env.BLITZ_DEPLOYMENT);
  const account = await keeperAccount(process.env, deployment.chainId);
  const keeper = await startKeeper(env, deployment, account, log);
  log(
    `keeper ${keeper.account.address} turns the cranks; http://${env.BLITZ_KEEPER_HOST}:${keeper.port}/health`,
  );

  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), PATIENCE_MS).unref();
    keeper.stop().then(() => log('keeper stopped'));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
