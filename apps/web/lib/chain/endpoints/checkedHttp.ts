import { type Address, type Hex, type HttpTransport, http } from 'viem';
import { type EndpointState, setEndpointState } from './endpointHealth.ts';

/** How a node is known to be one of the right chain. */
export interface ExpectedChain {
  readonly chainId: number;
  /** A contract of the protocol: another chain may have the same number. */
  readonly contract: Address;
}

type Verdict = Extract<EndpointState, 'good' | 'wrong-chain' | 'no-contracts'>;

/** A node that is not asked, or not believed. */
class EndpointError extends Error {
  override readonly name = 'EndpointError';
}

/** ms after which a node that was on another chain is looked at again. */
const SECOND_LOOK = 60_000;

/**
 * A transport to one node that gives no answer of it away before it is known that the node is on the right chain and
 * has the protocol. Both questions go along with the first request, so that this costs no time.
 * @param rest ms for which a node that did not answer is left alone, where there are others. @default 0
 */
export function checkedHttp(url: string, expected: ExpectedChain, rest = 0): HttpTransport {
  const plain = http(url, { batch: { wait: 4 }, timeout: 8_000 });
  let judging: Promise<Verdict> | undefined;
  let notBefore = 0;

  function leaveAlone(ms: number): void {
    judging = undefined;
    notBefore = performance.now() + ms;
  }

  async function judged(ask: Ask): Promise<void> {
    judging ??= judge(ask, expected);
    const verdict = await judging.catch((error: unknown) => {
      setEndpointState(url, 'silent');
      leaveAlone(rest);
      throw error;
    });
    setEndpointState(url, verdict);
    if (verdict === 'good') return;
    leaveAlone(SECOND_LOOK);
    throw new EndpointError(`${url} is not on the chain of this app.`);
  }

  return (options) => {
    const transport = plain(options);
    const request: typeof transport.request = async (call) => {
      if (performance.now() < notBefore) throw new EndpointError(`${url} is left alone for a while.`);
      const [trust, answer] = await Promise.allSettled([
        judged(transport.request as Ask),
        transport.request(call),
      ]);
      if (trust.status === 'rejected') throw trust.reason;
      if (answer.status === 'fulfilled') return answer.value as never;
      if (isSilence(answer.reason)) {
        setEndpointState(url, 'silent');
        leaveAlone(rest);
      }
      throw answer.reason;
    };
    return { ...transport, request };
  };
}

const isSilence = (error: unknown) =>
  error instanceof Error && ['HttpRequestError', 'TimeoutError'].includes(error.name);

type Ask = (call: { method: string; params: unknown }) => Promise<unknown>;

async function judge(ask: Ask, { chainId, contract }: ExpectedChain): Promise<Verdict> {
  const [id, code] = await Promise.all([
    ask({ method: 'eth_chainId', params: [] }) as Promise<Hex>,
    ask({ method: 'eth_getCode', params: [contract, 'latest'] }) as Promise<Hex>,
  ]);
  if (Number(id) !== chainId) return 'wrong-chain';
  return typeof code === 'string' && code.length > 2 ? 'good' : 'no-contracts';
}
