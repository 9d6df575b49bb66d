import { reconcile } from '../../apps/indexer/reconcile/reconcile.ts';
import { createProgress } from '../bootstrap/createProgress.mjs';
import { Refusal } from '../bootstrap/Refusal.mjs';
import { runMain } from '../bootstrap/runMain.mjs';
import { readReconcileOptions } from './readReconcileOptions.ts';
import { reportJson, reportText } from './report.ts';

/*
 * npm run reconcile [-- --deployment FILE] [--rpc URL] [--index URL] [--json]
 * What `npm start` runs unless told otherwise; BLITZ_DEPLOYMENT, BLITZ_RPC_URL and BLITZ_INDEXER_URL say the same.
 * Exit code 1 when one figure differs.
 */
await runMain(async () => {
  const { json, ...options } = await readReconcileOptions(process.argv.slice(2), process.env);
  const progress = createProgress(json ? process.stderr : process.stdout);
  const step = progress.step('the index beside the contracts');
  const result = await reconcile({
    ...options,
    onProgress: (done, total) => step.update(`${done} of ${total} pieces`),
  })
    .catch((error: unknown) => {
      const [sentence] = (error instanceof Error ? error.message : String(error)).split('\n');
      throw new Refusal(`Nothing was compared to its end: ${sentence}`);
    })
    .finally(() => progress.end());

  console.log(json ? reportJson(result) : reportText(result));
  return result.parts.some(({ differences }) => differences.length > 0) ? 1 : 0;
});
