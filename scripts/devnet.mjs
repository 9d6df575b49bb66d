import { launch } from './bootstrap/launch.mjs';

await launch('scripts/devnet/main.ts', process.argv.slice(2));
