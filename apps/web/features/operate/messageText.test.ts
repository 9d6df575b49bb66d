import { registerSignerTypedData } from '@metis-blitz/sdk/writes';
import { hashTypedData } from 'viem';
import { expect, it } from 'vitest';
import { messageText } from './messageText.ts';

it('says the same to another tool as to a wallet', () => {
  const pool = '0x00000000000000000000000000000000000000aa';
  const message = registerSignerTypedData({ sequencerPool: pool } as never, {
    chainId: 31_337,
    operator: '0x00000000000000000000000000000000000000bb',
  });
  const text = JSON.parse(messageText(message));
  expect(text.types.EIP712Domain).toHaveLength(4);
  expect(text.message).toEqual({ operator: message.message.operator, pool, chainId: 31_337 });
  const { EIP712Domain: _, ...types } = text.types;
  expect(hashTypedData({ ...text, types })).toBe(hashTypedData(message));
});
