/** Why each step of a flow is needed. */
export const flowSentences = {
  settle: 'Rewards of epochs that are over are paid out first, so that nobody gives any up.',
  delegate: 'Your METIS starts to earn with the sequencer.',
  redelegate: 'Your stake moves at once and goes on earning.',
  undelegate: 'Your stake stops earning and unlocks after the unbonding period.',
  approve: 'The vault may take exactly this amount of your wMETIS, and no more.',
  deposit: 'Your wMETIS becomes lsMETIS.',
  queue: 'Your lsMETIS is burned for a place in the queue.',
  claimTickets: 'Your tickets are ready to be paid.',
  withdraw: 'This stake has unlocked.',
  claimRewards: 'These rewards are settled.',
};
