/** Why a text is no amount, and how one is written. */
export const amountSentences = {
  problems: {
    empty: 'No amount is given.',
    'not-a-number': 'An amount is written in digits with at most one point.',
    negative: 'An amount is not below zero.',
    'too-many-decimals': 'An amount has at most 18 digits after the point.',
    'too-large': 'The amount is larger than any that can be.',
  },
  remedy: 'Write it like 12.5.',
};
