export { checkEvidence, type Verdict } from './checkEvidence.ts';
export { type CodeComparison, compareCode } from './compareCode.ts';
export type { Contracts, ReadContext } from './context.ts';
export { type Ballot, getBallot } from './getBallot.ts';
export { type Bounty, type BountyGrant, getBounty } from './getBounty.ts';
export { getChainTime } from './getChainTime.ts';
export { getDelegationAprs, type RealisedApr } from './getDelegationAprs.ts';
export { type Delegation, getDelegations } from './getDelegations.ts';
export { type Epoch, type EpochState, getEpoch } from './getEpoch.ts';
export { getEvidence, type MilestoneEvidence } from './getEvidence.ts';
export { type Fund, type FundBucket, getFund } from './getFund.ts';
export { type GovernorRules, getGovernor } from './getGovernor.ts';
export { getLiquidApr, type LiquidApr } from './getLiquidApr.ts';
export {
  type FundMilestone,
  getMilestoneGrants,
  type MilestoneGrant,
  type MilestoneStatus,
  milestoneStatuses,
} from './getMilestoneGrants.ts';
export { type FundObjection, getObjections } from './getObjections.ts';
export { getObjectors, type Objector } from './getObjectors.ts';
export { getParameters, type Parameter } from './getParameters.ts';
export { getPoolClaims, type PoolClaims } from './getPoolClaims.ts';
export { getProposals, type Proposal } from './getProposals.ts';
export { getProposalText } from './getProposalText.ts';
export { getRejections, type MilestoneRejection } from './getRejections.ts';
export { getReserve, type Reserve } from './getReserve.ts';
export { getRoles, nameOfContract, type Role, type RoleFunction } from './getRoles.ts';
export { getRouter, type RoutedStake } from './getRouter.ts';
export { getSequencerNames } from './getSequencerNames.ts';
export {
  getSequencers,
  type Pool,
  type Sequencer,
  type SequencerStatus,
  sequencerStatuses,
} from './getSequencers.ts';
export { getSignatureNonces, type SignatureNonces } from './getSignatureNonces.ts';
export { getSignerRecord, type SignerRecord } from './getSignerRecord.ts';
export {
  getSmallGrants,
  type SmallGrant,
  type SmallGrantStatus,
  smallGrantStatuses,
} from './getSmallGrants.ts';
export { getSolvency, type Holding, type Obligation, type Solvency } from './getSolvency.ts';
export { type FundStream, getStreams, type StreamStatus } from './getStreams.ts';
export { getTicketIds } from './getTicketIds.ts';
export { type DelegatorSlash, getTicketLosses, type TicketReduction } from './getTicketLosses.ts';
export { getTicketPicture, type TicketPicture } from './getTicketPicture.ts';
export { getTickets } from './getTickets.ts';
export { getTicketsById, type TicketState, type WithdrawalTicket } from './getTicketsById.ts';
export { getUnbondingRequests, type Unbonding } from './getUnbondingRequests.ts';
export { getVault, type Vault } from './getVault.ts';
export { getVaultAccount, type VaultAccount } from './getVaultAccount.ts';
export { type CastVote, getVotes } from './getVotes.ts';
export { getVotingPower, type VotingPower } from './getVotingPower.ts';
export { getVotingTotal, type VotingTotal } from './getVotingTotal.ts';
export { type GovernorName, governorAddress } from './governorAddress.ts';
export { rememberLogs } from './logMemory.ts';
export type { ParameterUnit } from './parameters.ts';
export { previewWithdrawal, type WithdrawalPreview } from './previewWithdrawal.ts';
export { type ProposalState, proposalStates } from './proposalStates.ts';
export { type ReadBlock, type ReadOptions, readBatch, type Values, type Views } from './readBatch.ts';
export { readLogs } from './readLogs.ts';
export { readMetadata, type SequencerMetadata, writeMetadata } from './readMetadata.ts';
export { type View, view } from './view.ts';
