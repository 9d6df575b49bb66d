import { launch } from './bootstrap/launch.mjs';

await launch('scripts/deploy/main.ts', process.argv.slice(2));
