'use client';

import { useEffect, useState } from 'react';
import { Button } from '../../../ui/controls/Button.tsx';

interface Props {
  readonly text: string;
  readonly label: string;
  readonly done: string;
}

/** Puts a text on the clipboard, and says that it did. */
export function CopyText({ text, label, done }: Props) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 1_600);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => undefined,
    );
  return (
    <Button size="small" onClick={() => void copy()}>
      {copied ? done : label}
    </Button>
  );
}
