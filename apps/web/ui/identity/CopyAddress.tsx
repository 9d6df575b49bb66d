'use client';

import { useEffect, useState } from 'react';
import { uiCopy } from '../copy/uiCopy.ts';
import { Icon } from '../icons/Icon.tsx';
import { shortAddress } from './shortAddress.ts';

interface Props {
  readonly address: string;
  /** The whole address instead of its ends. */
  readonly whole?: boolean;
  /** Of the address on the block explorer. */
  readonly href?: string | undefined;
  /** What the button does, when it is no address: the hash of a transaction. */
  readonly copyLabel?: string;
}

/** An address that can be copied, and looked up where there is an explorer. */
export function CopyAddress({ address, whole, href, copyLabel }: Props) {
  const words = uiCopy.address;
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 1_600);
    return () => clearTimeout(timer);
  }, [copied]);

  const text = (
    <span className={whole ? 'break-all' : undefined}>{whole ? address : shortAddress(address)}</span>
  );
  return (
    <span className="inline-flex max-w-full items-center gap-1 font-mono text-13">
      {href ? (
        <a href={href} target="_blank" rel="noreferrer" className="link" title={address}>
          {text}
        </a>
      ) : (
        <span title={address}>{text}</span>
      )}
      <button
        type="button"
        aria-label={copied ? words.copied : `${copyLabel ?? words.copy} ${shortAddress(address)}`}
        onClick={() =>
          navigator.clipboard.writeText(address).then(
            () => setCopied(true),
            () => undefined,
          )
        }
        className="flex size-6 shrink-0 items-center justify-center rounded-control text-muted hover:bg-sunken hover:text-ink"
      >
        <Icon name={copied ? 'check' : 'copy'} size={14} />
      </button>
    </span>
  );
}
