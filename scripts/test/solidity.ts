import { writeFileSync } from 'node:fs';
import hre from 'hardhat';
import type { Counts } from './Stage.ts';

/** What the runner hands back of each test contract. */
interface SuiteResult {
  testResults: { status: 'Success' | 'Failure' | 'Skipped' }[];
}

/*
 * node scripts/test/solidity.ts REPORT [test files]
 * `hardhat test solidity` of the project in the working folder, with its counts left in REPORT.
 */
const [report = '', ...testFiles] = process.argv.slice(2);

const result = await hre.tasks.getTask(['test', 'solidity']).run({ testFiles });
const { suiteResults }: { suiteResults: SuiteResult[] } = result.success ? result.value : result.error;

const statuses = suiteResults.flatMap((suite) => suite.testResults.map((test) => test.status));
const count = (status: 'Success' | 'Failure' | 'Skipped') => statuses.filter((s) => s === status).length;
const counts: Counts = { passed: count('Success'), failed: count('Failure'), skipped: count('Skipped') };

writeFileSync(report, JSON.stringify(counts));
process.exitCode = result.success && counts.failed === 0 ? 0 : 1;
