import { type Explanations, metis, moment, shortAddress } from './explanation.ts';

const statuses = ['unknown', 'active', 'cancelled', 'completed'];

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
  EcosystemFund_BucketShort: (requested, available) => ({
    title: 'Bucket too small',
    cause: `The bucket holds ${metis(available)} that nobody was promised, less than ${metis(requested)}.`,
    remedy: 'Ask for less, or fund the bucket first.',
  }),
  EcosystemFund_GrantCapExceeded: (requested, cap) => ({
    title: 'Above the limit of one grant',
    cause: `${metis(requested)} is more than the ${metis(cap)} that one grant may promise.`,
    remedy: 'Ask for less, or split the work into grants that follow each other.',
  }),
  EcosystemFund_GlobalWindowExceeded: (requested, left) => ({
    title: 'Limit of the fund reached',
    cause: `All buckets together may promise ${metis(left)} more for now, less than ${metis(requested)}.`,
    remedy: 'Wait until earlier promises leave the window, or ask for less.',
  }),
  EcosystemFund_BucketWindowExceeded: (bucketId, requested, left) => ({
    title: 'Limit of the bucket reached',
    cause: `Bucket ${bucketId} may promise ${metis(left)} more for now, less than ${metis(requested)}.`,
    remedy: 'Wait until earlier promises leave the window, or ask for less.',
  }),
  EcosystemFund_BadSchedule: (start, cliff, end) => ({
    title: 'Dates out of order',
    cause: `A stream cannot start ${moment(start)}, have its cliff ${moment(cliff)} and end ${moment(end)}.`,
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
    title: 'Not your stream',
    cause: `The stream belongs to ${shortAddress(recipient)}, and ${shortAddress(caller)} may not choose where it is paid.`,
    remedy: 'Connect the recipient’s account.',
  }),
  EcosystemFund_NotActive: (streamId, status) => ({
    title: 'Stream not running',
    cause: `Stream ${streamId} is ${statuses[status] ?? 'not active'}.`,
    remedy: 'Nothing is left to cancel; what has vested can still be claimed.',
  }),
  EcosystemFund_NothingToClaim: (streamId) => ({
    title: 'Nothing to claim yet',
    cause: `Stream ${streamId} has nothing that is vested and not yet claimed.`,
    remedy: 'Come back after the cliff, or when more has vested.',
  }),
  EcosystemFund_CapAboveMaximum: (requested, max) => ({
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
  EcosystemFund_WrongFunding: (actual, expected) => ({
    title: 'Wrong first funding',
    cause: `The deployment sent ${metis(actual)}, but its buckets add up to ${metis(expected)}.`,
    remedy: 'Send the sum of the buckets.',
  }),
};
