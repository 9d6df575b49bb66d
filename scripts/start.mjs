import { launch } from './bootstrap/launch.mjs';

await launch('scripts/start/main.ts', process.argv.slice(2));
