'use client';

import { TextInput } from './TextInput.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly hint?: string;
  /** From `parseAddress`; the control itself knows no checksum. */
  readonly error?: string | undefined;
}

/** An address, in a face that keeps its characters apart. */
export function AddressInput(props: Props) {
  return (
    <TextInput
      {...props}
      onChange={(text) => props.onChange(text.trim())}
      placeholder="0x…"
      spellCheck={false}
      autoCapitalize="off"
      autoCorrect="off"
      maxLength={80}
      style={{ fontFamily: 'var(--font-mono)', fontSize: 'var(--text-13)' }}
    />
  );
}
