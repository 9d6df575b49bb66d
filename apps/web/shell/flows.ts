import type { FlowRegistry } from '../tx/runner/pageRunner.ts';

const fund = () => import('../features/fund/index.ts');
const stake = () => import('../features/stake/index.ts');
const withdraw = () => import('../features/withdraw/index.ts');
const sequencers = () => import('../features/sequencers/index.ts');
const delegates = () => import('../features/delegates/index.ts');
const operate = () => import('../features/operate/index.ts');
const governance = () => import('../features/governance/index.ts');

/** Every flow by its id, so that a transaction that was under way finds its flow after a reload, on any page. */
export const flows: FlowRegistry = {
  stake: async () => (await stake()).stakeFlow,
  redeem: async () => (await withdraw()).redeemFlow,
  'request-withdrawal': async () => (await withdraw()).requestFlow,
  'claim-tickets': async () => (await withdraw()).claimTicketsFlow,
  delegate: async () => (await sequencers()).delegateFlow,
  undelegate: async () => (await sequencers()).undelegateFlow,
  'claim-rewards': async () => (await sequencers()).claimRewardsFlow,
  redelegate: async () => (await sequencers()).redelegateFlow,
  'cancel-unbonding': async () => (await sequencers()).cancelUnbondingFlow,
  'claim-many-rewards': async () => (await sequencers()).claimManyFlow,
  compound: async () => (await sequencers()).compoundFlow,
  'claim-bounty': async () => (await sequencers()).claimBountyFlow,
  'withdraw-unbonded': async () => (await sequencers()).withdrawUnbondedFlow,
  'delegate-votes': async () => (await delegates()).delegateVotesFlow,
  register: async () => (await operate()).registerFlow,
  'top-up-bond': async () => (await operate()).topUpBondFlow,
  'take-out-bond': async () => (await operate()).takeOutBondFlow,
  'withdraw-bond': async () => (await operate()).withdrawBondFlow,
  'exit-sequencer': async () => (await operate()).exitFlow,
  'rotate-signer': async () => (await operate()).rotateSignerFlow,
  'set-commission': async () => (await operate()).commissionFlow,
  'set-metadata': async () => (await operate()).metadataFlow,
  'set-reward-recipient': async () => (await operate()).recipientFlow,
  'transfer-operator': async () => (await operate()).offerOperatorFlow,
  'accept-operator': async () => (await operate()).acceptOperatorFlow,
  'claim-operator-rewards': async () => (await operate()).claimOperatorRewardsFlow,
  'claim-stream': async () => (await fund()).claimStreamFlow,
  'submit-evidence': async () => (await fund()).submitEvidenceFlow,
  'accept-milestone': async () => (await fund()).acceptMilestoneFlow,
  'reject-milestone': async () => (await fund()).rejectMilestoneFlow,
  'claim-milestone': async () => (await fund()).claimMilestoneFlow,
  'return-milestone': async () => (await fund()).returnMilestoneFlow,
  object: async () => (await fund()).objectFlow,
  'propose-small-grant': async () => (await fund()).proposeSmallGrantFlow,
  'enact-small-grant': async () => (await fund()).enactSmallGrantFlow,
  'claim-small-grant': async () => (await fund()).claimSmallGrantFlow,
  'claim-deposit': async () => (await fund()).claimDepositFlow,
  'awaken-fund': async () => (await fund()).awakenFundFlow,
  propose: async () => (await governance()).proposeFlow,
  vote: async () => (await governance()).voteFlow,
  'queue-proposal': async () => (await governance()).queueFlow,
  'execute-proposal': async () => (await governance()).executeFlow,
  'cancel-proposal': async () => (await governance()).cancelFlow,
};
