import { type Address, getAddress } from 'viem';

const MARK = /\s*#proposer=0x[0-9a-fA-F]{40}\s*$/;

/**
 * A proposal's text with its proposer at the end, as the governor wants it: so nobody can propose it in his place.
 * A mark that is there already is replaced.
 */
export function proposalText(text: string, proposer: Address): string {
  return `${withoutProposer(text)}\n\n#proposer=${getAddress(proposer)}`;
}

/** The text as its author wrote it, without the mark. */
export function withoutProposer(text: string): string {
  return text.replace(MARK, '').trimEnd();
}
