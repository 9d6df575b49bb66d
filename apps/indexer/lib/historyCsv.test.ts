import { expect, test } from 'vitest';
import { historyCsv } from './historyCsv.ts';

test('amounts keep every digit, in wei and in units', () => {
  const [header, line, end] = historyCsv([
    {
      id: '1',
      kind: 'staked',
      timestamp: 1_700_000_000,
      block: 7,
      transactionHash: `0x${'ab'.repeat(32)}`,
      assets: (2n ** 128n + 1n).toString(),
      shares: '1',
      sequencerId: null,
      ticketId: null,
      requestId: null,
      governor: null,
      proposalId: null,
      streamId: null,
      milestoneGrantId: null,
      milestoneIndex: null,
      smallGrantId: null,
      counterparty: null,
    },
  ]).split('\r\n');

  expect(header?.split(',')).toHaveLength(18);
  expect(line).toBe(
    `2023-11-14T22:13:20.000Z,staked,340282366920938463463374607431768211457,340282366920938463463.374607431768211457,1,0.000000000000000001,,,,,,,,,,,7,0x${'ab'.repeat(32)}`,
  );
  expect(end).toBe('');
});
