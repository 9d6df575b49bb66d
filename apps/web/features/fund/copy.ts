import { plural } from '../../ui/copy/plural.ts';
import type { Words } from '../../ui/copy/Words.ts';
import { zh } from './copy.zh.ts';

/** The words of the fund. */
const words = {
  en: {
    failed: {
      title: 'The fund could not be read',
      meaning: 'Its METIS is where it was: only the reading failed.',
      remedy: 'The node may be busy. Try again in a few seconds.',
    },
    head: {
      available: 'Not promised',
      committed: 'Promised, not paid',
      paid: 'Paid',
      window: 'Can be promised now',
      windowNote: (duration: string) => `of the cap for every ${duration}`,
    },
    buckets: {
      title: 'Where it stands',
      note: 'Each bucket has one purpose. A vote moves METIS out of it, never between them.',
      bar: (name: string, share: string) => `${name}, ${share} of the fund`,
      bucket: 'Bucket',
      balance: 'Not promised',
      committed: 'Promised',
      paid: 'Paid',
      window: 'Room in its window',
      runway: 'Lasts at least',
      lasts: (duration: string) => `lasts at least ${duration}`,
      windowUsed: (name: string) => `${name}: part of the window's cap that is used`,
    },
    limits: {
      title: 'Limits that no vote can pass',
      note: 'They are charged when METIS is promised, and a cancelled grant gives nothing back to them.',
      global: (duration: string) => `All buckets together, every ${duration}`,
      bucket: (duration: string) => `One bucket, every ${duration}`,
      bucketValue: 'as shown at each bucket',
      grant: 'One grant',
      left: 'left now',
      most: (amount: string) => `by vote at most ${amount} METIS`,
    },
    streams: {
      title: 'Streams',
      note: 'A stream pays second by second. Cancelled, it leaves what has vested to its recipient.',
      empty: 'Streams will stand here',
      emptyText:
        'A stream starts when a proposal for it has passed, waited in the timelock and been executed. Anyone with enough voting power can propose one.',
      emptyAction: 'Propose a stream',
      id: (id: string) => `Stream ${id}`,
      recipient: 'Recipient',
      status: 'State',
      vested: 'Vested',
      assets: 'Amount',
      claimed: 'Claimed',
      until: 'Until',
      over: (count: number) => (count === 1 ? 'One stream that is over' : `${count} streams that are over`),
      progress: (id: string) => `Stream ${id}: part that has vested`,
      states: {
        active: 'Streaming',
        waiting: 'Before its cliff',
        done: 'Vested',
        cancelled: 'Cancelled',
        completed: 'Paid out',
      },
    },
    commitments: {
      title: 'What it has promised',
      note: 'Three ways to pay: by the second, by the milestone, or a small sum unless stakers object.',
      label: 'Kinds of commitment',
      streams: 'Streams',
      milestones: 'Milestones',
      small: 'Small grants',
    },
    mine: {
      title: 'Yours',
      note: 'What pays this account, and what waits for it.',
      payable: (what: string) => `${what} can be claimed`,
      review: (what: string) => `${what} waits for your review`,
      see: 'See it',
      claim: 'Claim',
      nothing: 'Nothing has vested since the last claim.',
    },
    claim: {
      title: (id: string) => `Claim what has vested of stream ${id}`,
      claimed: 'Claimed so far',
      risk: 'What vests while you sign is paid too. Nothing expires: what you do not claim stays yours.',
      done: (amount: string) => `${amount} METIS came to your account.`,
      next: 'See the fund',
    },
    decisions: {
      title: 'Decisions',
      note: 'Why METIS moved, written before the vote and kept on the chain.',
      indexWord: 'Index.',
      noIndex:
        'The registry is read from the index, and there is none here now. The chain keeps it all the same.',
      empty: 'Each decision will stand here with its reasons',
      emptyText: 'Context, impact and the alternatives that were weighed are part of every commitment.',
      stream: (bucket: string) => `Stream from ${bucket}`,
      milestones: (bucket: string) => `Milestone grant from ${bucket}`,
      small: (bucket: string) => `Small grant from ${bucket}`,
      topUp: (bucket: string) => `Reward reserve topped up from ${bucket}`,
      context: 'Context',
      impact: 'Impact',
      alternatives: 'Alternatives weighed',
      proposal: 'The vote',
      rest: 'Impact, and alternatives that were weighed',
      earlier: (count: number) => plural(count, 'One earlier decision', `${count} earlier decisions`),
    },
  },
};

export const fundCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
