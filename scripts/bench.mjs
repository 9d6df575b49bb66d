import { launch } from './bootstrap/launch.mjs';

await launch('scripts/bench/main.ts', process.argv.slice(2));
