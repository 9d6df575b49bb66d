import { BPS } from '../units/constants.ts';
import { mulDivDown } from './mulDiv.ts';

/**
 * The least weight of For and Abstain together that makes a vote count (`GovernorStakeQuorum.quorum`).
 * @param totalVotes wei of METIS at the snapshot
 * @returns wei of METIS
 */
export function quorum({
  totalVotes,
  quorumBps,
  quorumFloor,
}: {
  totalVotes: bigint;
  quorumBps: bigint;
  quorumFloor: bigint;
}): bigint {
  const share = mulDivDown(totalVotes, quorumBps, BPS);
  return share > quorumFloor ? share : quorumFloor;
}
