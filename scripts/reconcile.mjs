import { launch } from './bootstrap/launch.mjs';

await launch('scripts/reconcile/main.ts', process.argv.slice(2));
