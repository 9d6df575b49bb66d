export {
  ACCOUNT_INDEX,
  DEVELOPMENT_ACCOUNTS,
  DEVELOPMENT_MNEMONIC,
  developmentAccount,
} from './accounts/developmentAccounts.ts';
export { freePort } from './anvil/freePort.ts';
export {
  type LocalPublicClient,
  type LocalTestClient,
  type LocalWalletClient,
  localPublicClient,
  localTestClient,
  localWalletClient,
} from './anvil/localClients.ts';
export { type Anvil, type AnvilOptions, LOCAL_CHAIN_ID, startAnvil } from './anvil/startAnvil.ts';
export { deployOnLocalChain } from './deployOnLocalChain.ts';
export { equivocate } from './equivocation/equivocate.ts';
export type { Equivocation } from './equivocation/reportLie.ts';
export { fund } from './fund.ts';
export { localExternal } from './localExternal.ts';
export { signerProof } from './seed/signerProof.ts';
export { type Devnet, type DevnetOptions, startDevnet } from './startDevnet.ts';
export { type QuietWorld, startWorld } from './startWorld.ts';
export { parseDuration } from './time/parseDuration.ts';
export { warp } from './time/warp.ts';
export { createSender, type Sender } from './world/createSender.ts';
export type { Progress } from './world/createWorld.ts';
