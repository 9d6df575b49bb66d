const LONGEST = 160;

/** The first line of a proposal's text that says something, without Markdown's heading signs. */
export function proposalTitle(description: string): string {
  const line = description
    .split('\n')
    .map((text) => text.replace(/^\s*#+(?!proposer=)\s*/, '').trim())
    .find((text) => text !== '' && !text.startsWith('#proposer='));
  return [...(line ?? 'Untitled')].slice(0, LONGEST).join('');
}
