export { readSigner } from './readSigner.ts';
