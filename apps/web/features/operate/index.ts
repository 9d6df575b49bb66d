export { exitFlow, takeOutBondFlow, topUpBondFlow, withdrawBondFlow } from './flows/bondFlows.tsx';
export { registerFlow } from './flows/registerFlow.tsx';
export { acceptOperatorFlow, claimOperatorRewardsFlow, offerOperatorFlow } from './flows/roleFlows.tsx';
export { commissionFlow, metadataFlow, recipientFlow, rotateSignerFlow } from './flows/settingFlows.tsx';
