export type { CodeFingerprint } from './codeFingerprint.ts';
export { codeFingerprints } from './generated/fingerprints.ts';
