/** What an operator can do later. */
export const laterWords = {
  title: 'What you can do later',
  what: 'What',
  cost: 'It costs',
  when: 'It counts',
  rows: {
    topUp: { what: 'Add to the bond', cost: 'the METIS you add', when: (_: string) => 'at once' },
    takeOut: {
      what: 'Take bond out',
      cost: 'nothing, while the rest stays full',
      when: (period: string) => `after ${period}`,
    },
    cut: { what: 'Lower commission', cost: 'nothing', when: (_: string) => 'at once' },
    rise: {
      what: 'Raise commission',
      cost: 'a warning on your page until then, and 90 days after',
      when: (period: string) => `after ${period} of notice`,
    },
    key: {
      what: 'Change the key',
      cost: 'the old key, for good',
      when: (_: string) => 'from its next epoch on',
    },
    recipient: { what: 'Change who is paid', cost: 'nothing', when: (_: string) => 'at once' },
    handOver: {
      what: 'Hand over',
      cost: 'the role, with bond and votes',
      when: (_: string) => 'when the next one accepts',
    },
    leave: {
      what: 'Leave',
      cost: 'all rewards from then on',
      when: (period: string) => `bond is free after ${period}`,
    },
  },
} as const;
