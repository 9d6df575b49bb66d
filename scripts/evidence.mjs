import { launch } from './bootstrap/launch.mjs';

await launch('scripts/evidence/main.ts', process.argv.slice(2));
