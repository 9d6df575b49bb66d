import { parseArgs } from 'node:util';
import { serveApp } from '../server/serve.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3000' },
    rpc: { type: 'string', default: 'http://127.0.0.1:8545' },
    indexer: { type: 'string' },
    deployment: { type: 'string', default: '{"chainId":31337,"contracts":{}}' },
  },
});

const { url } = await serveApp({
  port: Number(values.port),
  dir: new URL('../out', import.meta.url).pathname,
  rpcUrl: values.rpc,
  indexerUrl: values.indexer ?? null,
  deployment: JSON.parse(values.deployment),
});
console.log(url);
