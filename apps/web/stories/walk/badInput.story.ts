import type { Page } from '@playwright/test';
import { expect, story } from '../fixtures/story.ts';
import { connect, sheet } from '../fixtures/walk.ts';
import { delegateBy, withRoom } from '../sequencers/pool.ts';

// The operator of the first sequencer: every form of the app is open to it.
const person = 10;
story.use({ person });

type Line = readonly [typed: string, said: string | RegExp];

const amounts: readonly Line[] = [
  ['1.0000000000000000001', 'at most 18 decimals'],
  ['-5', 'An amount cannot be negative.'],
  ['٣', 'Use the digits 0 to 9.'],
  ['1e3', 'Write the amount in full'],
  ['1,000', 'without separators'],
  ['0', 'must be more than 0'],
  ['ten', 'Only digits and one point'],
];
const tooMuch: Line = ['99999999', /More than you have|The most is/];
const addresses: readonly Line[] = [
  ['0x1234', 'An address is 0x and 40 digits'],
  ['alice', 'An address is 0x and 40 digits'],
  ['0x70997970C51812dc3A010C7d01b50e0d17dc79c8', 'The capital letters do not match'],
  [`0x${'0'.repeat(40)}`, 'The zero address belongs to nobody'],
];
const long = (length: number) => 'x'.repeat(length);

/** A field with what may be typed in it by mistake, and the action that must not go on. */
interface Field {
  readonly label: string;
  readonly lines: readonly Line[];
}

interface Form {
  readonly name: string;
  readonly path: string;
  readonly action: string;
  /** What one does to come to the form. */
  readonly open?: (page: Page) => Promise<void>;
  readonly fields: readonly Field[];
}

const choose = (kind: RegExp) => (page: Page) => page.getByRole('radio', { name: kind }).click();
const wizard = { path: '/governance/new/', action: 'Review the proposal' };

const forms: readonly Form[] = [
  {
    name: 'delegate',
    path: '/sequencers/view/?id=:id',
    action: 'Delegate METIS',
    fields: [{ label: 'Amount to delegate', lines: [...amounts, tooMuch] }],
  },
  {
    name: 'undelegate',
    path: '/sequencers/view/?id=:id',
    action: 'Undelegate',
    open: (page) => page.getByRole('tab', { name: 'Undelegate' }).click(),
    fields: [{ label: 'Amount to undelegate', lines: [...amounts, tooMuch] }],
  },
  {
    name: 'add to bond',
    path: '/run/?id=1',
    action: 'Add to bond',
    fields: [{ label: 'Amount to add', lines: [...amounts, tooMuch] }],
  },
  {
    name: 'profile',
    path: '/run/?id=1&do=profile',
    action: 'Change the profile',
    fields: [
      {
        label: 'Name',
        lines: [
          [' ', 'Give it a name'],
          [long(65), 'At most 64 characters.'],
        ],
      },
      { label: 'What delegators should know', lines: [[long(301), 'At most 300 characters.']] },
      {
        label: 'Web page',
        lines: [
          ['http://north.example', 'An address that begins with https://'],
          ['javascript:alert(1)', 'An address that begins with https://'],
        ],
      },
    ],
  },
  {
    name: 'reward recipient',
    path: '/run/?id=1&do=profile',
    action: 'Change who is paid',
    fields: [{ label: 'Pay rewards to', lines: addresses }],
  },
  {
    name: 'votes',
    path: '/governance/delegates/',
    action: 'Delegate',
    fields: [{ label: 'Vote through', lines: addresses }],
  },
  {
    ...wizard,
    name: 'a stream',
    fields: [
      { label: 'Title', lines: [['short', 'Write at least 8 characters.']] },
      { label: 'Amount', lines: [...amounts, tooMuch] },
      { label: 'Recipient', lines: addresses },
      {
        label: 'Context',
        lines: [
          ['short', 'Write at least a sentence (20 characters).'],
          [long(4_001), 'At most 4,000 characters.'],
        ],
      },
      { label: 'Impact', lines: [['short', 'Write at least a sentence (20 characters).']] },
      { label: 'Alternatives weighed', lines: [['short', 'Write at least a sentence (20 characters).']] },
    ],
  },
  {
    ...wizard,
    name: 'milestones',
    open: choose(/Milestone grant/),
    fields: [
      { label: 'Milestone 1, METIS', lines: [...amounts, tooMuch] },
      { label: 'Recipient', lines: addresses },
      { label: 'Reviewer', lines: addresses },
    ],
  },
  {
    ...wizard,
    name: 'a small grant',
    open: choose(/Small grant/),
    fields: [
      { label: 'Amount', lines: [...amounts, tooMuch] },
      { label: 'Recipient', lines: addresses },
    ],
  },
  {
    ...wizard,
    name: 'a parameter',
    open: async (page) => {
      await choose(/Change a parameter/)(page);
      await page.getByLabel('Parameter').selectOption({ label: 'Vault: part kept ready for exits' });
    },
    fields: [
      {
        label: 'New value, in %',
        lines: [
          ['31', 'The most is 30 % now.'],
          ['1.234', 'at most 2 decimals'],
          ['-1', 'cannot be negative'],
          ['5', 'That is what it is now.'],
        ],
      },
    ],
  },
  {
    ...wizard,
    name: 'a custom call',
    open: choose(/Custom call/),
    fields: [
      { label: 'Contract', lines: addresses },
      {
        label: 'Data',
        lines: [
          ['0x123', 'an even number of digits'],
          ['transfer()', 'an even number of digits'],
        ],
      },
      {
        label: 'METIS to send',
        lines: [
          ['-5', 'An amount cannot be negative.'],
          ['1e3', 'Write the amount in full'],
        ],
      },
    ],
  },
];

let delegatedTo: bigint | undefined;

for (const { name, path, action, open, fields } of forms) {
  story(
    `bad input, ${name}: each gets its sentence, and nothing is signed`,
    async ({ page, wallet, world }) => {
      if (path.includes(':id') && delegatedTo === undefined) {
        const free = await withRoom(world, 100);
        delegatedTo = free.find((id) => id !== 1n) ?? 1n;
        await delegateBy(world, person, delegatedTo, 5);
      }
      await page.goto(path.replace(':id', String(delegatedTo)));
      await connect(page, wallet);
      await open?.(page);
      const act = page.getByRole('main').getByRole('button', { name: action, exact: true });
      for (const { label, lines } of fields) {
        const field = page.getByLabel(label, { exact: true });
        const before = await field.inputValue();
        for (const [typed, said] of lines) {
          await field.fill(typed);
          if (typed.trim() === '') await act.click();
          await expect(page.getByText(said).first(), `${label}: ${typed.slice(0, 60)}`).toBeVisible();
          if (await act.isEnabled()) await act.click();
          await expect(sheet(page), `${label}: ${typed.slice(0, 60)}`).toBeHidden();
        }
        await field.fill(before);
      }
      expect(wallet.asked).not.toContain('eth_sendTransaction');
    },
  );
}
