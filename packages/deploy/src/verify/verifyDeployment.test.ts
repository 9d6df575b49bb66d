import { accessManagerAbi, liquidStakingAbi } from '@metis-blitz/protocol';
import { deployLocal, type LocalDeployment } from '@metis-blitz/testing';
import { type Abi, type Address, getContractAddress, type Hex, parseEther } from 'viem';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { profiles } from '../profiles/profiles.ts';
import { ROLES } from '../roles/roles.ts';
import { VerificationError } from './VerificationError.ts';
import { verifyDeployment } from './verifyDeployment.ts';

const STRANGER: Address = '0x1111111111111111111111111111111111111111';

let local: LocalDeployment;
let before: Hex;

beforeAll(async () => {
  local = await deployLocal();
});
afterAll(() => local?.chain.stop());
beforeEach(async () => {
  before = await local.chain.testClient.snapshot();
});
afterEach(() => local.chain.testClient.revert({ id: before }));

const verify = () =>
  verifyDeployment({ ...local, publicClient: local.chain.publicClient, profile: profiles.local });

/** What the verifier says about a planted difference. */
async function differences(): Promise<string[]> {
  const error = await verify().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof VerificationError)) throw new Error(`no differences found: ${String(error)}`);
  return error.differences.map(({ at }) => at);
}

/** Calls as the protocol timelock, which holds every role. */
async function asTimelock(call: { address: Address; abi: Abi; functionName: string; args: unknown[] }) {
  const { chain, deployment } = local;
  const account = deployment.contracts.protocolTimelock;
  await chain.testClient.setBalance({ address: account, value: parseEther('1') });
  await chain.testClient.impersonateAccount({ address: account });
  const hash = await chain
    .walletClient(0)
    .writeContract({ ...call, account, type: 'legacy', gasPrice: 1_000_000_000n });
  const receipt = await chain.publicClient.waitForTransactionReceipt({ hash });
  expect(receipt.status).toBe('success');
}

describe('verifyDeployment', () => {
  it('finds nothing on what deployProtocol made', async () => {
    await expect(verify()).resolves.toBeUndefined();
  });

  it.each([
    ['sequencerPool', (pool: Address) => pool],
    ['the office of sequencerPool', (pool: Address) => getContractAddress({ from: pool, nonce: 1n })],
  ])('finds a changed byte of code of %s', async (name, addressOf) => {
    const address = addressOf(local.deployment.contracts.sequencerPool);
    const code = await local.chain.publicClient.getCode({ address });
    if (!code) throw new Error('no code');
    const last = code.endsWith('00') ? '01' : '00';
    await local.chain.testClient.setCode({ address, bytecode: `${code.slice(0, -2)}${last}` as Hex });

    await expect(differences()).resolves.toEqual([`code of ${name}`]);
  });

  it('finds a contract that is not there', async () => {
    await local.chain.testClient.setCode({ address: local.deployment.contracts.guardian, bytecode: '0x' });

    await expect(differences()).resolves.toContain('code of guardian');
  });

  it('finds a member whom no table names', async () => {
    const address = local.deployment.contracts.accessManager;
    const args = [ROLES.OPERATIONS, STRANGER, 0];
    await asTimelock({ address, abi: accessManagerAbi, functionName: 'grantRole', args });

    await expect(differences()).resolves.toEqual(['members of role OPERATIONS']);
  });

  it('finds a role that nobody knows of', async () => {
    const address = local.deployment.contracts.accessManager;
    await asTimelock({ address, abi: accessManagerAbi, functionName: 'grantRole', args: [77n, STRANGER, 0] });

    await expect(differences()).resolves.toEqual(['members of role 77']);
  });

  it('finds a right that the deployer kept', async () => {
    const address = local.deployment.contracts.accessManager;
    await asTimelock({
      address,
      abi: accessManagerAbi,
      functionName: 'grantRole',
      args: [ROLES.ADMIN, local.deployer, 0],
    });

    await expect(differences()).resolves.toEqual(['members of role ADMIN', 'the deployer holds ADMIN']);
  });

  it('finds a function that another role may call', async () => {
    const { accessManager: address, liquidStaking } = local.deployment.contracts;
    const args = [liquidStaking, ['0x6e553f65'], ROLES.GUARDIAN];
    await asTimelock({ address, abi: accessManagerAbi, functionName: 'setTargetFunctionRole', args });

    await expect(differences()).resolves.toEqual(['role of liquidStaking 0x6e553f65']);
  });

  it('finds an office that was changed behind the table', async () => {
    const address = local.deployment.contracts.accessManager;
    await asTimelock({
      address,
      abi: accessManagerAbi,
      functionName: 'setRoleAdmin',
      args: [ROLES.COURT, 1n],
    });

    await expect(differences()).resolves.toEqual(['AccessManager: RoleAdminChanged']);
  });

  it('finds a setting that is not the profile’s', async () => {
    const address = local.deployment.contracts.liquidStaking;
    await asTimelock({
      address,
      abi: liquidStakingAbi,
      functionName: 'setDepositCap',
      args: [parseEther('1')],
    });

    await expect(differences()).resolves.toEqual(['vault: deposit cap']);
  });
});
