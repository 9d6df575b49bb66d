'use client';

import { getSignerRecord } from '@metis-blitz/sdk/reads';
import { registerSignerTypedData } from '@metis-blitz/sdk/writes';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Address, type Hex, isAddressEqual, recoverTypedDataAddress } from 'viem';
import { usePublicClient } from '../../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../../lib/config/ConfigContext.tsx';
import { chainKey } from '../../../lib/query/keys.ts';
import { shortAddress } from '../../../ui/identity/shortAddress.ts';
import { operateCopy } from '../copy.ts';
import { proofProblem } from '../model.ts';

export interface SignerProofField {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** Once the signature is the signer key's own. */
  readonly value: Hex | undefined;
  readonly error: string | undefined;
  /** Why the key itself cannot serve. */
  readonly signerError: string | undefined;
  readonly message: ReturnType<typeof registerSignerTypedData> | undefined;
  readonly submit: () => void;
}

/** A signature by which a key agrees to serve an operator: checked here, before the chain checks it. */
export function useSignerProof(operator: Address | undefined, signer: Address | undefined): SignerProofField {
  const words = operateCopy.form.problem;
  const client = usePublicClient();
  const { contracts, chainId } = useConfig().deployment;
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const message = operator && registerSignerTypedData(contracts, { chainId, operator });
  const shape = proofProblem(text);

  const { data: record } = useQuery({
    queryKey: chainKey('signerRecord', signer),
    enabled: signer !== undefined,
    queryFn: () => (signer ? getSignerRecord(client, { contracts, signer }) : null),
  });
  const { data: recovered, isError } = useQuery({
    queryKey: ['signerProof', operator, text],
    enabled: message !== undefined && shape === undefined,
    queryFn: () => (message ? recoverTypedDataAddress({ ...message, signature: text.trim() as Hex }) : null),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

  const good = Boolean(recovered && signer && isAddressEqual(recovered, signer));
  const sentence = () => {
    if (shape) return shape === 'empty' && !tried ? undefined : words.proof[shape];
    if (isError) return words.proof.broken;
    return recovered && signer && !good ? words.proof.other(shortAddress(recovered)) : undefined;
  };
  return {
    text,
    setText,
    value: good ? (text.trim() as Hex) : undefined,
    error: sentence(),
    signerError:
      record && record.sequencerId > 0n ? words.signer.used(String(record.sequencerId)) : undefined,
    message,
    submit: () => setTried(true),
  };
}
