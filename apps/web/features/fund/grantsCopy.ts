import type { Words } from '../../ui/copy/Words.ts';
import { zh } from './grantsCopy.zh.ts';

/** The words of milestone grants, small grants and objections. */
const words = {
  en: {
    failed: {
      title: 'The grants could not be read',
      meaning: 'What they promise is where it was: only the reading failed.',
      remedy: 'The node may be busy. Try again in a few seconds.',
    },
    boot: {
      word: 'Not open yet.',
      dormant: (stake: string, period: string) =>
        `The fund pays nothing until ${stake} METIS of voting power stand together for ${period}. Anyone may start that clock once they do.`,
      awake: 'The clock is running. The fund opens',
      awaken: 'Start the clock',
      awakened: 'The clock has started.',
    },
    milestones: {
      title: 'Milestone grants',
      note: 'Paid part by part, for work that a reviewer accepts and stakers do not object to. Rejected never pays.',
      empty: 'Milestone grants will stand here',
      emptyText:
        'A grant in parts is decided by a vote: each part has a deadline, a reviewer and a time to object.',
      propose: 'Propose one',
      grant: (id: string) => `Grant ${id}`,
      part: (place: number) => `Milestone ${place}`,
      recipient: 'Recipient',
      reviewer: 'Reviewer',
      from: (bucket: string) => `from ${bucket}`,
      deadline: 'Evidence until',
      evidence: 'Evidence',
      states: {
        none: 'None',
        pending: 'Waiting for evidence',
        submitted: 'In review',
        accepted: 'Open to objection',
        payable: 'Payable',
        paid: 'Paid',
        rejected: 'Rejected',
        expired: 'Expired',
        cancelled: 'Cancelled',
      },
    },
    small: {
      title: 'Small grants',
      note: (cap: string, period: string, share: string) =>
        `Up to ${cap} METIS without a vote: it passes unless ${share} of all votes object within ${period}.`,
      empty: 'Small grants will stand here',
      emptyText:
        'Anyone can propose one and leaves a deposit, which comes back unless a vote says otherwise.',
      propose: 'Propose a small grant',
      grant: (id: string) => `Small grant ${id}`,
      by: 'Proposed by',
      deposit: 'Deposit',
      expires: 'Enact until',
      room: 'Room for small grants in this window',
      states: {
        none: 'None',
        proposed: 'Open to objection',
        approved: 'Approved',
        enacted: 'Payable',
        paid: 'Paid',
        rejected: 'Rejected',
        expired: 'Expired',
      },
    },
    objection: {
      title: 'Objections',
      bar: (against: string, bar: string) => `${against} of ${bar} METIS of votes that reject it`,
      line: 'Part of the votes that reject it',
      ends: 'Objection ends',
      done: 'You have objected.',
      reason: 'Reason (others will read it)',
    },
    act: {
      submit: 'Submit evidence',
      evidence: 'What was done, and where one can see it',
      evidenceHint: 'The reviewer answers exactly this text: its hash goes on the chain with it.',
      accept: 'Accept',
      reject: 'Reject for good',
      rejectReason: 'Why it is rejected',
      object: 'Object',
      claim: 'Claim',
      give: 'Return it to the bucket',
      enact: 'Enact',
      deposit: 'Fetch the deposit',
    },
    flow: {
      submit: (part: string) => `Submit evidence for ${part}`,
      accept: (part: string) => `Accept ${part}`,
      reject: (part: string) => `Reject ${part}`,
      object: (what: string) => `Object to ${what}`,
      claim: (what: string) => `Claim ${what}`,
      give: (part: string) => `Return ${part} to its bucket`,
      enact: (what: string) => `Enact ${what}`,
      deposit: (what: string) => `Fetch the deposit of ${what}`,
      awaken: 'Start the fund’s clock',
      risks: {
        submit: 'Until the reviewer answers, other evidence can be submitted in its place.',
        accept: 'Stakers can object for a time; then it is payable, and nobody can take it back.',
        reject: 'It never pays: its METIS goes back to the bucket. To see better evidence, say so and wait.',
        object: 'It counts with the votes you had when the objection opened, once, and cannot be taken back.',
        claim: 'Nothing but the network cost is paid for it.',
        give: 'It only returns what can no longer be paid.',
        enact: 'Every limit of the fund is checked again and charged.',
        deposit: 'It goes to whoever proposed the grant.',
        awaken: 'Anyone can stop the clock by naming a moment at which less was staked.',
      },
      done: {
        submit: 'The evidence is with the reviewer.',
        accept: 'It is accepted. Stakers can object now.',
        reject: 'It is rejected, and its METIS is back in the bucket.',
        object: 'Your objection counts.',
        claim: 'The METIS came to your account.',
        give: 'The METIS is back in its bucket.',
        enact: 'It is enacted: the recipient can claim.',
        deposit: 'The deposit came back.',
        awaken: 'The clock has started.',
        propose: 'The small grant is open to objection.',
      },
      next: 'See the fund',
      amount: 'Amount',
      step: 'Sign',
      proposeSmall: (amount: string) => `Propose a small grant of ${amount} METIS`,
      smallRisk: (deposit: string) =>
        `You leave ${deposit} METIS as a deposit. A vote can give it to the bucket when the grant was spam; otherwise it comes back.`,
    },
  },
};

export const grantsCopy: Words<typeof words.en> =
  process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : words.en;
