import { errorCatalogue, errorsAbi } from '@metis-blitz/protocol/errors';
import {
  type AbiParameter,
  ContractFunctionExecutionError,
  ContractFunctionRevertedError,
  encodeErrorResult,
  type Hex,
  HttpRequestError,
  InternalRpcError,
  RawContractError,
  UserRejectedRequestError,
} from 'viem';
import { describe, expect, test } from 'vitest';
import { IndexerRefusedError } from '../indexer/errors.ts';
import {
  FeeError,
  InsufficientFundsError,
  NodeUnreachableError,
  NonceError,
  RejectedError,
  RevertError,
  UnknownError,
  WalletBusyError,
  WalletConnectionError,
  WrongNetworkError,
} from './classes.ts';
import { decodeError } from './decodeError.ts';

/** A plausible value of each type, so that every error can be thrown once. */
function sample({ type }: AbiParameter): unknown {
  if (type === 'address') return '0x00000000000000000000000000000000DeaDBeef';
  if (type === 'bool') return true;
  if (type === 'string') return 'some text';
  if (type === 'bytes') return '0x';
  if (/^bytes\d+$/.test(type)) return `0x${'ab'.repeat(Number(type.slice(5)))}`;
  const bits = Number(/^u?int(\d+)$/.exec(type)?.[1] ?? '256');
  return bits <= 8 ? 3 : bits <= 48 ? Math.min(1_700_000_000, 2 ** bits - 1) : 5n * 10n ** 18n;
}

const encode = (name: string): Hex => {
  const item = errorsAbi.find((error) => error.name === name);
  if (!item) throw new Error(`No error ${name}.`);
  return encodeErrorResult({ abi: [item], args: item.inputs.map(sample) as never });
};

describe('every custom error of the catalogue', () => {
  test('there are many', () => {
    expect(errorCatalogue.length).toBeGreaterThan(150);
  });

  test.each(errorCatalogue.map(({ name }) => name))('%s has a sentence and a remedy', (name) => {
    const { title, cause, remedy, ...decoded } = decodeError({ data: encode(name) });

    expect(decoded.name).toBe(name);
    expect(decoded.error).toBeInstanceOf(RevertError);
    expect(title).toMatch(/^[A-Z][^.]+$/);
    expect(cause).toMatch(/^[A-Z0-9].+\.$/s);
    expect(remedy).toMatch(/^[A-Z].+\.$/);
    expect(`${title}${cause}${remedy}`).not.toMatch(/undefined|NaN|\[object|Invalid Date/);
  });
});

describe('where the bytes of a revert are found', () => {
  const data = encode('SequencerPool_NotMatured');

  test.each<[string, unknown]>([
    ['in a raw contract error of viem', new RawContractError({ data })],
    [
      'in a failed read of viem',
      new ContractFunctionExecutionError(
        new ContractFunctionRevertedError({ abi: errorsAbi, data, functionName: 'withdraw' }),
        { abi: [], functionName: 'withdraw' },
      ),
    ],
    ['as a wallet nests it', { code: -32603, data: { originalError: { code: 3, data } } }],
    ['after words', { code: 3, data: `Reverted ${data}` }],
    ['deep in causes', new Error('outer', { cause: new Error('inner', { cause: { data: { data } } }) })],
  ])('%s', (_, thrown) => {
    expect(decodeError(thrown)).toMatchObject({
      name: 'SequencerPool_NotMatured',
      args: [1_700_000_000, 1_700_000_000],
      title: 'Not unlocked yet',
    });
  });

  test('a plain reason is handed on', () => {
    const abi = [{ type: 'error', name: 'Error', inputs: [{ type: 'string' }] }] as const;
    const reason = encodeErrorResult({ abi, args: ['Too late'] });
    expect(decodeError({ data: reason })).toMatchObject({
      name: 'Error',
      cause: 'The contract says: Too late',
    });
  });

  test('a panic has words', () => {
    const abi = [{ type: 'error', name: 'Panic', inputs: [{ type: 'uint256' }] }] as const;
    const panic = encodeErrorResult({ abi, args: [0x11n] });
    expect(decodeError({ data: panic }).cause).toBe('A number became too large or fell below zero.');
  });

  test('a stranger’s error keeps its selector', () => {
    expect(decodeError({ data: '0x12345678' })).toMatchObject({
      name: '0x12345678',
      title: 'The contract refused',
    });
  });

  test('figures cut off do not make it fail', () => {
    expect(decodeError({ data: data.slice(0, 20) }).error).toBeInstanceOf(RevertError);
  });
});

describe('what is no revert', () => {
  test.each<[string, unknown, unknown]>([
    ['a refusal in the wallet', new UserRejectedRequestError(new Error('no')), RejectedError],
    ['a refusal by number', { code: 4001, message: 'MetaMask Tx Signature: User denied' }, RejectedError],
    ['a refusal by word', { code: 'ACTION_REJECTED' }, RejectedError],
    ['an open request', { code: -32002, message: 'Request already pending' }, WalletBusyError],
    [
      'an account that the wallet took back',
      { name: 'ConnectorAccountNotFoundError', message: 'Account "0x12" not found for connector "Some".' },
      WalletConnectionError,
    ],
    ['a wallet that is gone', { name: 'ConnectorNotConnectedError' }, WalletConnectionError],
    ['a locked wallet', { code: 4100, message: 'Unauthorized' }, WalletConnectionError],
    ['a wallet without a line', { code: 4900, message: 'Disconnected' }, WalletConnectionError],
    ['a wallet that moved', { name: 'ConnectorChainMismatchError' }, WrongNetworkError],
    ['another chain', { code: 4902, message: 'Unrecognized chain ID' }, WrongNetworkError],
    ['too little METIS', new Error('insufficient funds for gas * price + value'), InsufficientFundsError],
    ['a nonce too low', { message: 'nonce too low: next nonce 5, tx nonce 4' }, NonceError],
    ['a price too low', { message: 'transaction underpriced' }, FeeError],
    ['EIP-1559 fees', { message: 'EIP-1559 fees are not supported by the current hardfork' }, FeeError],
    ['a kind of transaction', { message: 'transaction type not supported' }, FeeError],
    ['a dead node', new HttpRequestError({ url: 'http://127.0.0.1:1' }), NodeUnreachableError],
    ['a browser without a line', new TypeError('Failed to fetch'), NodeUnreachableError],
    ['a revert without bytes', { message: 'execution reverted' }, RevertError],
    ['anything else', new Error('The moon is full.'), UnknownError],
    ['nothing', undefined, UnknownError],
    ['a word', 'broken', UnknownError],
  ])('%s', (_, thrown, Class) => {
    const { error, title, remedy } = decodeError(thrown);
    expect(error).toBeInstanceOf(Class);
    expect(title).not.toBe('');
    expect(remedy).toMatch(/\.$/);
  });

  test('an error of this package stays what it is', () => {
    const refused = new IndexerRefusedError({ status: 404, code: 'not-found', message: 'No sequencer 9.' });
    expect(decodeError(refused)).toMatchObject({ cause: 'No sequencer 9.', error: refused });
  });

  test('a circle of causes ends', () => {
    const circle: { cause?: unknown } = {};
    circle.cause = circle;
    expect(decodeError(circle).error).toBeInstanceOf(UnknownError);
  });
});

test('an error without a kind is told in the wallet’s own words', () => {
  const wrapped = new InternalRpcError(new Error('The device is locked.'));
  expect(decodeError(wrapped).cause).toBe('The device is locked.');
});
