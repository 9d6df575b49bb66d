export { collectSteps } from './collectSteps.ts';
export { delegateSteps, type SettlementState } from './delegateSteps.ts';
export { depositSteps } from './depositSteps.ts';
export { redelegateSteps } from './redelegateSteps.ts';
export { requestWithdrawalSteps } from './requestWithdrawalSteps.ts';
export type { Step } from './Step.ts';
export { settleSteps } from './settleSteps.ts';
export { slashCalls } from './slashCalls.ts';
export { undelegateSteps } from './undelegateSteps.ts';
