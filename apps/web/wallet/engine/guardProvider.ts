import { isAddress, isHex, numberToHex } from 'viem';

/** What a wallet offers (EIP-1193), with nothing known of how well it keeps to it. */
export interface RawProvider {
  request(call: { readonly method: string; readonly params?: unknown }): unknown;
  on?(event: string, listener: Listener): unknown;
  removeListener?(event: string, listener: Listener): unknown;
}

type Listener = (payload: unknown) => void;

/** ms that a wallet has for what it needs nobody for. */
const PATIENCE = 4_000;
/** What a wallet answers without asking the person: silence is a fault there. */
const unasked = new Set(['eth_accounts', 'eth_chainId', 'net_version']);
/** What connects. */
const connecting = new Set(['eth_requestAccounts', 'wallet_requestPermissions']);
/** ms. RainbowKit opens its page of a wallet 50 ms after asking it, and forgets what failed before. */
const SEEN = 300;

/** An answer that breaks the standard. Its sentence is shown as it is. */
class WalletAnswerError extends Error {
  override readonly name = 'WalletAnswerError';
  readonly code = -32_603;
}

const guarded = new WeakMap<RawProvider, RawProvider>();

/**
 * Stands between the app and a wallet: lets through only answers and events that have the shape they must, gives every
 * error a code and a message, and does not wait for ever where nobody is asked.
 */
export function guardProvider(raw: RawProvider): RawProvider {
  const known = guarded.get(raw);
  if (known) return known;
  const wrapped = new Map<Listener, Listener>();
  const made: RawProvider = {
    request: (call) => guardedRequest(raw, call),
    on(event, listener) {
      const guardedListener: Listener = (payload) => {
        if (isPayload(event, payload)) listener(payload);
      };
      wrapped.set(listener, guardedListener);
      return raw.on?.(event, guardedListener);
    },
    removeListener(event, listener) {
      return raw.removeListener?.(event, wrapped.get(listener) ?? listener);
    },
  };
  guarded.set(raw, made);
  return made;
}

async function guardedRequest(
  raw: RawProvider,
  call: { readonly method: string; readonly params?: unknown },
): Promise<unknown> {
  const asked = Promise.resolve()
    .then(() => raw.request(call))
    .catch((thrown: unknown) => {
      throw asError(thrown);
    });
  try {
    const answer = checked(call.method, await (unasked.has(call.method) ? inTime(asked) : asked));
    if (call.method === 'wallet_switchEthereumChain') await hasSwitched(raw, call.params);
    return answer;
  } catch (error) {
    if (connecting.has(call.method)) await new Promise((resolve) => setTimeout(resolve, SEEN));
    throw error;
  }
}

function checked(method: string, answer: unknown): unknown {
  switch (method) {
    case 'eth_requestAccounts':
      if (accountsOf(answer).length === 0) throw new WalletAnswerError('The wallet gave no account.');
      return answer;
    case 'eth_accounts':
      return accountsOf(answer);
    case 'eth_chainId':
      if (!isChainId(answer)) throw new WalletAnswerError('The wallet does not say which network it is on.');
      return numberToHex(Number(answer));
    case 'eth_sendTransaction':
      if (!isHex(answer) || answer.length !== 66) {
        throw new WalletAnswerError('The wallet answered with something that is no transaction.');
      }
      return answer;
    default:
      return answer;
  }
}

/** Mixed case carries a checksum: one that is wrong means that the address was changed on its way. */
function accountsOf(answer: unknown): readonly string[] {
  const list: unknown[] = Array.isArray(answer) ? answer.slice(0, 100) : [undefined];
  if (!list.every(isAccount)) throw new WalletAnswerError('The wallet gave something that is no account.');
  return list;
}

function isAccount(value: unknown): value is string {
  if (typeof value !== 'string' || !isAddress(value, { strict: false })) return false;
  const digits = value.slice(2);
  const mixed = digits !== digits.toLowerCase() && digits !== digits.toUpperCase();
  return !mixed || isAddress(value);
}

const isChainId = (value: unknown) =>
  (typeof value === 'string' || typeof value === 'number') &&
  Number.isSafeInteger(Number(value)) &&
  Number(value) > 0;

function isPayload(event: string, payload: unknown): boolean {
  if (event === 'accountsChanged') return Array.isArray(payload) && payload.every(isAccount);
  if (event === 'chainChanged') return isChainId(payload);
  if (event === 'connect') return isChainId((payload as { chainId?: unknown } | null | undefined)?.chainId);
  return true;
}

/** A wallet that says yes and stays where it is would be waited for without end. */
async function hasSwitched(raw: RawProvider, params: unknown): Promise<void> {
  const wanted = Number((params as readonly { chainId?: unknown }[] | undefined)?.[0]?.chainId);
  for (let look = 0; look < 10; look++) {
    const now = await inTime(Promise.resolve(raw.request({ method: 'eth_chainId' })));
    if (Number(now) === wanted) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new WalletAnswerError('The wallet stayed on its network.');
}

function inTime<T>(asked: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new WalletAnswerError('The wallet does not answer.')), PATIENCE);
    asked.then(resolve, reject).finally(() => clearTimeout(late));
  });
}

/** Wallets throw strings, nothing at all, objects in objects: viem reads a code and a message. */
function asError(thrown: unknown): unknown {
  if (thrown instanceof Error) return thrown;
  const { code, message, data } = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as {
    code?: unknown;
    message?: unknown;
    data?: unknown;
  };
  const words = typeof thrown === 'string' ? thrown : typeof message === 'string' ? message : '';
  return Object.assign(new Error(words.slice(0, 300) || 'The wallet failed without a reason.'), {
    code: typeof code === 'number' ? code : -32_603,
    data,
  });
}
