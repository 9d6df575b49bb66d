import { runBench } from '../bench/runBench.ts';
import { runMain } from '../bootstrap/runMain.mjs';
import { build } from './build.ts';
import { coverage } from './coverage.ts';
import { differential } from './differential.ts';
import { economics } from './economics.ts';
import { invariants } from './invariants.ts';
import { mutation } from './mutation/mutation.ts';
import { proof } from './proof/proof.ts';
import { stress } from './stress.ts';

/*
 * npm run evidence -- invariants [--runs 512] [--depth 128] [--json FILE]
 * npm run evidence -- differential [--scenarios 300] [--json FILE]
 * npm run evidence -- economics [--runs 300] [--json FILE]
 * npm run evidence -- coverage [--json FILE]
 * npm run evidence -- build [--json FILE]
 * npm run evidence -- mutation [--sample 24] [--seed 1] [--only vault] [--rounds 3] [--workers 1] [--json FILE]
 * npm run evidence -- proof [--only SharePrice] [--json FILE]
 * npm run evidence -- stress [--kills 50] [--requests 10000] [--seed 1] [--json FILE]
 */
await runMain(() =>
  runBench(
    'evidence',
    [invariants, differential, economics, coverage, mutation, proof, build, stress],
    process.argv.slice(2),
  ),
);
