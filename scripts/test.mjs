import { launch } from './bootstrap/launch.mjs';

await launch('scripts/test/main.ts', process.argv.slice(2));
