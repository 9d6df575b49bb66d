'use client';

import { useQuery } from '@tanstack/react-query';
import { useConfig } from '../../lib/config/ConfigContext.tsx';
import { Amount } from '../../ui/amount/Amount.tsx';
import { Fold } from '../../ui/surfaces/Fold.tsx';
import { txCopy } from '../copy.ts';
import type { Call } from '../flow.ts';
import { AddressLink } from './AddressLink.tsx';

/** The call as the chain gets it: decoded, and raw. */
export function CallDetails({ call }: { readonly call: Call }) {
  const words = txCopy;
  const { deployment } = useConfig();
  const { data: decoded } = useQuery({
    queryKey: ['decodedCall', call.to, call.data],
    queryFn: async () => (await import('../decodeCall.ts')).decodeCall(deployment, call) ?? null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Fold small title={words.details}>
      <dl className="grid gap-3">
        <Line label={words.detail.contract}>
          {decoded && <span className="block">{decoded.contract}</span>}
          <AddressLink address={call.to} />
        </Line>
        {decoded && (
          <Line label={words.detail.call}>
            <span className="font-mono">{decoded.name}</span>
            {decoded.args.map(({ name, value }) => (
              <span key={name} className="block font-mono break-all text-muted">
                {name}: {value}
              </span>
            ))}
          </Line>
        )}
        <Line label={words.detail.value}>
          <Amount value={call.value} digits={18} />
        </Line>
        <Line label={words.detail.data}>
          <span className="block max-h-32 overflow-y-auto font-mono break-all text-muted">{call.data}</span>
        </Line>
      </dl>
    </Fold>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-muted">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
