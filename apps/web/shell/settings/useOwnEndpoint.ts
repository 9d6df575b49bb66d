'use client';

import { useState } from 'react';
import { keepOwnEndpoint, parseEndpoint } from '../../lib/chain/endpoints/ownEndpoint.ts';
import { type EndpointProblem, probeEndpoint } from '../../lib/chain/endpoints/probeEndpoint.ts';
import { usePublicClient } from '../../lib/chain/usePublicClient.ts';
import { useConfig } from '../../lib/config/ConfigContext.tsx';

/** The field for a node of one's own: nothing is kept before it was looked at. */
export function useOwnEndpoint() {
  const config = useConfig();
  const client = usePublicClient();
  const [text, setText] = useState(config.ownRpcUrl ?? '');
  const [problem, setProblem] = useState<EndpointProblem | 'shape'>();
  const [checking, setChecking] = useState(false);
  const { chainId, deployment } = config;

  const use = async () => {
    const url = parseEndpoint(text);
    if (!url) return setProblem('shape');
    setChecking(true);
    const expected = { chainId, contract: deployment.contracts.liquidStaking };
    const found = await probeEndpoint(url, expected, client);
    setChecking(false);
    if (found) return setProblem(found);
    keepOwnEndpoint(localStorage, chainId, url);
    // All that reads the chain began with other nodes: the page begins anew.
    location.reload();
  };
  const remove = () => {
    keepOwnEndpoint(localStorage, chainId, undefined);
    location.reload();
  };
  const change = (next: string) => {
    setText(next);
    setProblem(undefined);
  };
  return { text, change, problem, checking, use, remove: config.ownRpcUrl ? remove : undefined };
}
