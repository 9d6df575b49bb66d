import { formatCount } from '../../units/formatCount.ts';
import { type Explanations, shortAddress } from './explanation.ts';

/* States are called as screens call them. */
const milestoneStates = [
  ...['None', 'Waiting for evidence', 'In review', 'Open to objection', 'Payable', 'Paid'],
  ...['Rejected', 'Expired', 'Cancelled'],
];
const smallStates = ['None', 'Open to objection', 'Approved', 'Payable', 'Paid', 'Rejected', 'Expired'];
const statuses = ['None', 'Streaming', 'Cancelled', 'Paid out'];

export const fundExplanations: Explanations<'EcosystemFund_'> = {
  EcosystemFund_NoSuchBucket: (bucketId) => ({
    title: 'No such bucket',
    cause: `The fund has no bucket ${bucketId}.`,
    remedy: 'Choose one of the buckets that the fund shows.',
  }),
  EcosystemFund_NoSuchStream: (streamId) => ({
    title: 'No such stream',
    cause: `The fund has no stream ${streamId}.`,
    remedy: 'Check the number of the stream.',
  }),
  EcosystemFund_BucketShort: (requested, available, { metis }) => ({
    title: 'Bucket too small',
    cause: `The bucket holds ${metis(available)} that nobody was promised, less than ${metis(requested)}.`,
    remedy: 'Ask for less, or fund the bucket first.',
  }),
  EcosystemFund_GrantCapExceeded: (requested, cap, { metis }) => ({
    title: 'Above the limit of one grant',
    cause: `${metis(requested)} is more than the ${metis(cap)} that one grant may promise.`,
    remedy: 'Ask for less, or split the work into grants that follow each other.',
  }),
  EcosystemFund_GlobalWindowExceeded: (requested, left, { metis }) => ({
    title: 'Limit of the fund reached',
    cause: `All buckets together may promise ${metis(left)} more for now, less than ${metis(requested)}.`,
    remedy: 'Wait until earlier promises leave the window, or ask for less.',
  }),
  EcosystemFund_BucketWindowExceeded: (bucketId, requested, left, { metis }) => ({
    title: 'Limit of the bucket reached',
    cause: `Bucket ${bucketId} may promise ${metis(left)} more for now, less than ${metis(requested)}.`,
    remedy: 'Wait until earlier promises leave the window, or ask for less.',
  }),
  EcosystemFund_BadSchedule: (start, cliff, end, { moment }) => ({
    title: 'Dates out of order',
    cause: `A stream cannot run from ${moment(start)} to ${moment(end)} with its cliff on ${moment(cliff)}.`,
    remedy:
      'Let the cliff lie between start and end, the end in the future and at most ten years after the start.',
  }),
  EcosystemFund_ZeroAssets: () => ({
    title: 'Nothing to move',
    cause: 'The amount is zero.',
    remedy: 'Give an amount above zero.',
  }),
  EcosystemFund_BadRecipient: (recipient) => ({
    title: 'Recipient not possible',
    cause: `${shortAddress(recipient)} cannot be the recipient: it is the zero address or the fund itself.`,
    remedy: 'Name the account that is to be paid.',
  }),
  EcosystemFund_BadReceiver: (receiver) => ({
    title: 'Receiver not possible',
    cause: `${shortAddress(receiver)} cannot receive the payment: it is the zero address or the fund itself.`,
    remedy: 'Name another receiver.',
  }),
  EcosystemFund_NotRecipient: (caller, recipient) => ({
    title: 'Not the recipient',
    cause: `This belongs to ${shortAddress(recipient)}, and ${shortAddress(caller)} may not choose where it is paid.`,
    remedy: 'Connect the recipient’s account.',
  }),
  EcosystemFund_NotActive: (streamId, status) => ({
    title: 'Stream not running',
    cause: `Stream ${streamId} is “${statuses[status] ?? 'None'}”.`,
    remedy: 'Nothing is left to cancel; what has vested can still be claimed.',
  }),
  EcosystemFund_NothingToClaim: (streamId) => ({
    title: 'Nothing to claim yet',
    cause: `Stream ${streamId} has nothing that is vested and not yet claimed.`,
    remedy: 'Come back after the cliff, or when more has vested.',
  }),
  EcosystemFund_CapAboveMaximum: (requested, max, { metis }) => ({
    title: 'Cap above its maximum',
    cause: `No vote can raise this cap to ${metis(requested)}; its maximum is ${metis(max)}.`,
    remedy: 'Propose a cap up to the maximum.',
  }),
  EcosystemFund_DecisionIncomplete: () => ({
    title: 'Reasons missing',
    cause: 'Context, impact and alternatives must each say something.',
    remedy: 'Fill in all three.',
  }),
  EcosystemFund_ZeroReserve: () => ({
    title: 'No reserve named',
    cause: 'The reward reserve cannot be the zero address.',
    remedy: 'Name the reserve’s address.',
  }),
  EcosystemFund_ZeroWindow: () => ({
    title: 'No window',
    cause: 'The fund’s windows must be longer than zero seconds.',
    remedy: 'Correct the deployment’s profile.',
  }),
  EcosystemFund_WrongFunding: (actual, expected, { metis }) => ({
    title: 'Wrong first funding',
    cause: `The deployment sent ${metis(actual)}, but its buckets add up to ${metis(expected)}.`,
    remedy: 'Send the sum of the buckets.',
  }),
  EcosystemFund_BadTerms: () => ({
    title: 'Terms cannot work',
    cause: 'The times or amounts of objections and small grants contradict each other.',
    remedy: 'Correct the deployment’s profile.',
  }),
  EcosystemFund_Dormant: (opensAt, { moment }) => ({
    title: 'Fund not open yet',
    cause:
      opensAt === 0 ? 'The fund is dormant until enough is staked.' : `The fund opens on ${moment(opensAt)}.`,
    remedy: 'Wait; anyone may start the clock once enough is staked.',
  }),
  EcosystemFund_AlreadyAwake: (since, { moment }) => ({
    title: 'Clock already running',
    cause: `The clock of the fund has run since ${moment(since)}.`,
    remedy: 'Nothing is left to do.',
  }),
  EcosystemFund_StakeTooLow: (actual, expected, { metis }) => ({
    title: 'Too little staked',
    cause: `All voting power is ${metis(actual)}; the fund opens from ${metis(expected)} on.`,
    remedy: 'Wait until more is staked.',
  }),
  EcosystemFund_StakeNotLow: (actual, expected, { metis }) => ({
    title: 'Enough was staked',
    cause: `All voting power was ${metis(actual)} at that moment, no less than ${metis(expected)}.`,
    remedy: 'Name a moment with less.',
  }),
  EcosystemFund_MomentTooEarly: (moment_, since, { moment }) => ({
    title: 'Moment too early',
    cause: `The moment named, ${moment(moment_)}, is not after ${moment(since)}, when the clock started.`,
    remedy: 'Name a later moment.',
  }),
  EcosystemFund_OpenForGood: () => ({
    title: 'Fund open for good',
    cause: 'The fund has opened and cannot be closed again.',
    remedy: 'Nothing is left to do: its limits hold all the same.',
  }),
  EcosystemFund_NoSuchGrant: (id) => ({
    title: 'No such grant',
    cause: `The fund has no milestone grant ${id}.`,
    remedy: 'Check the number of the grant.',
  }),
  EcosystemFund_NoSuchMilestone: (id, index) => ({
    title: 'No such milestone',
    cause: `Grant ${id} has no milestone ${index + 1n}.`,
    remedy: 'Check the number of the milestone.',
  }),
  EcosystemFund_BadReviewer: (reviewer) => ({
    title: 'Reviewer not possible',
    cause: `${shortAddress(reviewer)} cannot review: it is the zero address or the recipient.`,
    remedy: 'Name somebody else.',
  }),
  EcosystemFund_NotReviewer: (caller, reviewer) => ({
    title: 'Not the reviewer',
    cause: `${shortAddress(reviewer)} reviews this grant, not ${shortAddress(caller)}.`,
    remedy: 'Connect the reviewer’s account.',
  }),
  EcosystemFund_MilestonesOutOfBounds: (actual, max) => ({
    title: 'Wrong number of milestones',
    cause: `A grant has 1 to ${formatCount(max)} milestones, not ${formatCount(actual)}.`,
    remedy: 'Merge or split milestones.',
  }),
  EcosystemFund_BadDeadline: (index, deadline, { moment }) => ({
    title: 'Deadline not possible',
    cause: `Milestone ${index + 1n} cannot have its deadline on ${moment(deadline)}.`,
    remedy: 'Put deadlines in the future, in order, and within ten years.',
  }),
  EcosystemFund_MilestoneNot: (id, index, actual, expected) => ({
    title: 'Milestone in another state',
    cause: `Milestone ${index + 1n} of grant ${id} is “${milestoneStates[actual] ?? 'None'}”, not “${milestoneStates[expected] ?? 'None'}”.`,
    remedy: 'Reload the grant to see what can be done now.',
  }),
  EcosystemFund_NoEvidence: () => ({
    title: 'Evidence missing',
    cause: 'The hash of the evidence is empty.',
    remedy: 'Give the hash of what you show.',
  }),
  EcosystemFund_EvidenceChanged: (actual, expected) => ({
    title: 'Evidence was exchanged',
    cause: `The evidence is now ${actual.slice(0, 10)}…, not ${expected.slice(0, 10)}… which was read.`,
    remedy: 'Read the new evidence and answer that.',
  }),
  EcosystemFund_NothingToReturn: (id) => ({
    title: 'Nothing to return',
    cause: `Nothing of grant ${id} can go back to its bucket.`,
    remedy: 'Wait until a milestone expires, or leave it.',
  }),
  EcosystemFund_NoSuchSmallGrant: (id) => ({
    title: 'No such small grant',
    cause: `The fund has no small grant ${id}.`,
    remedy: 'Check the number of the small grant.',
  }),
  EcosystemFund_SmallGrantNot: (id, actual, expected) => ({
    title: 'Small grant in another state',
    cause: `Small grant ${id} is “${smallStates[actual] ?? 'None'}”, not “${smallStates[expected] ?? 'None'}”.`,
    remedy: 'Reload the grant to see what can be done now.',
  }),
  EcosystemFund_SmallGrantCapExceeded: (requested, cap, { metis }) => ({
    title: 'Above the limit of a small grant',
    cause: `${metis(requested)} is more than the ${metis(cap)} of one small grant.`,
    remedy: 'Ask for less, or propose a vote.',
  }),
  EcosystemFund_SmallWindowExceeded: (requested, left, { metis }) => ({
    title: 'Limit of small grants reached',
    cause: `All small grants together may take ${metis(left)} more for now, less than ${metis(requested)}.`,
    remedy: 'Wait, ask for less, or propose a vote.',
  }),
  EcosystemFund_WrongDeposit: (actual, expected, { metis }) => ({
    title: 'Wrong deposit',
    cause: `The deposit is ${metis(expected)}, but ${metis(actual)} was sent.`,
    remedy: 'Send exactly the deposit.',
  }),
  EcosystemFund_DepositHeld: (id, until, { moment }) => ({
    title: 'Deposit still held',
    cause: `The deposit of small grant ${id} is held until ${moment(until)}.`,
    remedy: 'Come back then, or once the grant is enacted.',
  }),
  EcosystemFund_NoDeposit: (id) => ({
    title: 'No deposit',
    cause: `No deposit of small grant ${id} can be taken.`,
    remedy: 'Nothing is left to do.',
  }),
  EcosystemFund_DepositOfAnother: (proposer, freeAt, { moment }) => ({
    title: 'Another deposit',
    cause: `The deposit of that small grant is from ${shortAddress(proposer)}, held until ${moment(freeAt)}.`,
    remedy: 'Propose anew and name the proposer and the time as the grant says them.',
  }),
  EcosystemFund_NoSuchObjection: (id) => ({
    title: 'No such objection',
    cause: `The fund has no objection ${id}.`,
    remedy: 'Check the number of the objection.',
  }),
  EcosystemFund_ObjectionClosed: (id) => ({
    title: 'Objection is over',
    cause: `The time of objection ${id} is over, or enough have objected.`,
    remedy: 'Nothing is left to do.',
  }),
  EcosystemFund_AlreadyObjected: (id, account) => ({
    title: 'Already objected',
    cause: `${shortAddress(account)} has taken part in objection ${id} already.`,
    remedy: 'Nothing is left to do: each account objects once.',
  }),
  EcosystemFund_NoVotes: (account) => ({
    title: 'No voting power at that moment',
    cause: `${shortAddress(account)} had no voting power when the objection opened.`,
    remedy: 'Ask those who held stake at that moment.',
  }),
};
