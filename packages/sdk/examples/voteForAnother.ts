import {
  type Contracts,
  castExtendedVoteBySig,
  extendedBallotTypedData,
  getBallot,
  getGovernor,
  getSignatureNonces,
} from '@metis-blitz/sdk';
import { type Clients, send } from './send.ts';

/** A voter without METIS for gas signs a vote in parts; whoever likes hands it in. */
export async function voteForAnother(
  voter: Clients,
  relayer: Clients,
  contracts: Contracts,
  { proposalId, split }: { proposalId: bigint; split: { for: bigint; against: bigint; abstain: bigint } },
) {
  const { client, wallet } = voter;
  const governor = 'operations' as const;
  const { name } = await getGovernor(client, { contracts, governor });
  const nonces = await getSignatureNonces(client, { contracts, account: wallet.account.address });
  const ballot = { governor, proposalId, split, voter: wallet.account.address, reason: 'In two minds.' };

  const chainId = wallet.chain.id;
  const nonce = nonces[governor];
  const signature = await wallet.signTypedData(
    extendedBallotTypedData(contracts, { ...ballot, name, chainId, nonce }),
  );
  await send(relayer, castExtendedVoteBySig(contracts, { ...ballot, signature }));
  return getBallot(client, { contracts, governor, proposalId, account: ballot.voter });
}
