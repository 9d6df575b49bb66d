import { developmentAccount } from '@metis-blitz/devnet';
import { registerSignerTypedData } from '@metis-blitz/sdk/writes';
import type { Page } from '@playwright/test';
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts';
import { expectAccessible } from '../fixtures/expectAccessible.ts';
import { expect, story } from '../fixtures/story.ts';
import { TestWallet } from '../fixtures/TestWallet.ts';
import { connect, sheet, sign } from '../fixtures/walk.ts';
import { delegateBy, METIS, sequencerOf } from './pool.ts';

const person = 39;
const heir = 35;
story.use({ person });
story.describe.configure({ mode: 'serial' });

let id = 0n;

const signature = (page: Page) => page.getByLabel('Signature of the signer key');

story('register with a key that signs elsewhere', async ({ page, wallet, world }) => {
  story.setTimeout(120_000);
  const key = privateKeyToAccount(generatePrivateKey());
  const { contracts, chainId } = world.deployment;
  const message = registerSignerTypedData(contracts, { chainId, operator: wallet.address });
  await page.goto('/run/');
  await connect(page, wallet);
  const register = page.getByRole('button', { name: 'Register sequencer' });
  await register.click();
  for (const said of [
    'Enter an amount.',
    'Give it a name: delegators find it by that.',
    'Enter a commission; 0 is one.',
    'Enter an address.',
    'Sign the message with the signer key, and put the signature here.',
  ]) {
    await expect(page.getByText(said, { exact: true })).toBeVisible();
  }

  for (const [label, typed, said] of [
    ['Bond', '19999.9', 'The least is 20,000 METIS.'],
    ['Bond', '١٠٠', 'Use the digits 0 to 9.'],
    ['Commission, in per cent', '20.5', 'The most is 20 %.'],
    ['Commission, in per cent', '5,5', 'at most two decimals'],
    ['Signer key', '0x1234', 'An address is 0x and 40 digits'],
    ['Signer key', '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92267', 'The capital letters do not match'],
    ['Signer key', developmentAccount(20).address, 'This key serves or served sequencer 1.'],
    ['Web page', 'http://north.example', 'An address that begins with https://'],
    ['Signature of the signer key', '0x1234', 'A signature is 0x and 130 digits'],
  ] as const) {
    await page.getByLabel(label, { exact: true }).fill(typed);
    await expect(page.getByText(said)).toBeVisible();
  }

  await page.getByLabel('Bond', { exact: true }).fill('21000');
  await page.getByLabel('Name', { exact: true }).fill('North Star');
  await page.getByLabel('Commission, in per cent').fill('5');
  await page.getByLabel('Web page').fill('https://north.example');
  await page.getByLabel('Signer key', { exact: true }).fill(key.address);
  await signature(page).fill(await developmentAccount(0).signTypedData(message));
  await expect(page.getByText(/This was signed by 0xf39F…2266, not by the signer key/)).toBeVisible();
  await register.click();
  await expect(sheet(page)).toBeHidden();
  await signature(page).fill(await key.signTypedData(message));
  await expect(page.getByText('Signed by the signer key.')).toBeVisible();
  await expectAccessible(page);
  await register.click();
  await expect(sheet(page)).toContainText('Register North Star with a bond of 21,000 METIS');
  await expect(sheet(page)).toContainText('84,000');
  await sheet(page).getByRole('button', { name: 'Sign in your wallet' }).click();
  await expect(sheet(page)).toContainText('North Star is registered and takes delegations.', {
    timeout: 30_000,
  });
  await sheet(page).getByRole('link', { name: 'See its public page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'North Star' })).toBeVisible();
  id = BigInt(new URL(page.url()).searchParams.get('id') ?? '0');
  const made = await sequencerOf(world, id);
  expect(made).toMatchObject({ operator: wallet.address, signer: key.address, bond: 21_000n * METIS });
  expect(made.rewardRecipient).toBe(wallet.address);
});

story('rotate to the key of the connected wallet, which signs here', async ({ page, wallet, world }) => {
  await page.goto(`/run/?id=${id}&do=key`);
  await connect(page, wallet);
  await page.getByLabel('New signer key').fill(wallet.address);
  wallet.mood = 'reject';
  await page.getByRole('button', { name: 'Sign with the connected wallet' }).click();
  await expect(page.getByText('The wallet did not sign.')).toBeVisible();
  wallet.mood = 'agree';
  await page.getByRole('button', { name: 'Sign with the connected wallet' }).click();
  await expect(page.getByText('Signed by the signer key.')).toBeVisible();
  await page.getByRole('button', { name: 'Change the key' }).click();
  await expect(sheet(page)).toContainText('The old key never serves again.');
  expect(await sign(page)).toContain('The new key serves from now on.');
  expect((await sequencerOf(world, id)).signer).toBe(wallet.address);
  await expect(
    page.getByText(`This key serves or served sequencer ${id}.`).or(page.getByText('That is its key now.')),
  ).toBeVisible();
});

story('a rise of commission is announced, and its delegator sees it', async ({ page, wallet, world }) => {
  story.setTimeout(120_000);
  await delegateBy(world, heir, id, 100);
  await page.goto(`/run/?id=${id}&do=commission`);
  await connect(page, wallet);
  const field = page.getByLabel('New commission, in per cent');
  await field.fill('5');
  await expect(page.getByText('That is its commission now.')).toBeVisible();
  await field.fill('9.5');
  await expect(page.getByText('after a notice of 3 min 30 s')).toBeVisible();
  await page.getByRole('button', { name: 'Announce the rise' }).click();
  expect(await sign(page)).toContain('The commission of 9.50 % is announced.');
  expect((await sequencerOf(world, id)).commissionBps).toBe(500);

  await page.goto(`/sequencers/view/?id=${id}&watch=${developmentAccount(heir).address}`);
  await expect(page.getByText(/Commission rises from 5.00 % to 9.50 % on/)).toBeVisible();
  await expect(page.getByText('Who undelegates today is out by then.')).toBeVisible();
  await page.getByRole('tab', { name: 'Changes' }).click();
  await expect(page.getByText(/Announced a commission of 9.50 %, from/)).toBeVisible({ timeout: 20_000 });

  await world.warp(211);
  await page.reload();
  await expect(page.getByText(/Commission rises from/)).toBeHidden();
  expect((await sequencerOf(world, id)).commissionBps).toBe(950);

  await page.goto(`/run/?id=${id}&do=commission`);
  await field.fill('3');
  await page.getByRole('button', { name: 'Lower commission' }).click();
  expect(await sign(page)).toContain('The commission is 3.00 % now.');
  expect((await sequencerOf(world, id)).commissionBps).toBe(300);
});

story('bond up and down, and what may not leave', async ({ page, wallet, world }) => {
  await page.goto(`/run/?id=${id}`);
  await connect(page, wallet);
  await page.getByLabel('Amount to add').fill('500');
  await page.getByRole('button', { name: 'Add to bond' }).click();
  await expect(sheet(page)).toContainText('Add 500 METIS to the bond of North Star');
  expect(await sign(page)).toContain('The bond is 21,500 METIS now.');

  const out = page.getByLabel('Amount to take out');
  await out.fill('21490');
  await expect(page.getByText('The most is 21,475 METIS now.')).toBeVisible();
  await out.fill('2000');
  await expect(page.getByText('the sequencer is jailed and earns nothing')).toBeVisible();
  await out.fill('1000');
  await page.getByRole('button', { name: 'Start its way out' }).click();
  expect(await sign(page)).toContain('1,000 METIS of bond are on their way out.');
  await expect(page.getByText('One part of the bond is on its way out already.')).toBeVisible();

  await world.warp(225);
  await page.reload();
  await page.getByRole('button', { name: 'Take the bond out' }).click({ timeout: 20_000 });
  expect(await sign(page)).toContain('1,000.0000 METIS came to your account.');
  expect((await sequencerOf(world, id)).bond).toBe(20_500n * METIS);
});

story('a new name, and another who is paid', async ({ page, wallet, world }) => {
  await page.goto(`/run/?id=${id}&do=profile`);
  await connect(page, wallet);
  const save = page.getByRole('button', { name: 'Change the profile' });
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('North Star');
  await page.getByLabel('Name', { exact: true }).fill('Polaris');
  await save.click();
  await sign(page);
  await expect(page.getByRole('heading', { name: 'Polaris' })).toBeVisible({ timeout: 15_000 });

  const { address } = developmentAccount(heir);
  await page.getByLabel('Pay rewards to').fill(address);
  await page.getByRole('button', { name: 'Change who is paid' }).click();
  await expect(sheet(page)).toContainText('rewards paid there cannot be called back');
  await sign(page);
  expect((await sequencerOf(world, id)).rewardRecipient).toBe(address);
});

story('hand over in two steps', async ({ page, wallet, world, context }) => {
  await page.goto(`/run/?id=${id}&do=handover`);
  await connect(page, wallet);
  await page.getByLabel('Next operator').fill(wallet.address);
  await expect(page.getByText('You are its operator already.')).toBeVisible();
  await page.getByLabel('Next operator').fill(developmentAccount(heir).address);
  await page.getByRole('button', { name: 'Offer the role' }).click();
  expect(await sign(page)).toContain('Nothing changes until it is accepted.');
  await expect(page.getByRole('button', { name: 'Take the offer back' })).toBeVisible();
  expect((await sequencerOf(world, id)).operator).toBe(wallet.address);

  const other = await context.newPage();
  const next = new TestWallet({
    account: developmentAccount(heir),
    rpcUrl: world.rpcUrl,
    chainId: world.chainId,
  });
  await next.install(other);
  await other.goto(`${world.appUrl}/run/`);
  await other.evaluate(() => localStorage.clear());
  await other.reload();
  await connect(other, next);
  await other.getByRole('button', { name: 'Become its operator' }).click();
  expect(await sign(other)).toContain('You are its operator now.');
  expect((await sequencerOf(world, id)).operator).toBe(next.address);
  await expect(other.getByRole('heading', { name: 'Polaris' })).toBeVisible();
});

story.describe('who operates it now', () => {
  story.use({ person: heir });

  story('leaves for good, and takes the whole bond', async ({ page, wallet, world }) => {
    await page.goto(`/run/?id=${id}&do=leave`);
    await connect(page, wallet);
    await expect(page.getByText('The key does not serve again.')).toBeVisible();
    await page.getByRole('button', { name: 'Leave with the whole bond' }).click();
    await expect(sheet(page)).toContainText('What can go wrong');
    expect(await sign(page)).toContain('The sequencer is leaving.');
    await expect(page.getByText('It is leaving. Nothing can be changed any more')).toBeVisible({
      timeout: 15_000,
    });
    await expect(page.getByRole('tab', { name: 'Commission' })).toBeHidden();
    await expectAccessible(page);

    await world.warp(225);
    await page.reload();
    const before = await world.client.getBalance({ address: wallet.address });
    await page.getByRole('button', { name: 'Take the bond out' }).click({ timeout: 20_000 });
    expect(await sign(page)).toContain('20,500.0000 METIS came to your account.');
    expect((await world.client.getBalance({ address: wallet.address })) - before).toBeGreaterThan(
      20_499n * METIS,
    );
    expect((await sequencerOf(world, id)).bond).toBe(0n);
    await expect(page.getByText('It has left.')).toBeVisible({ timeout: 15_000 });
  });
});

story.describe('an operator whose sequencer earns', () => {
  story.use({ person: 10 });

  story('claims what its bond and commission earned, to the recipient', async ({ page, wallet, world }) => {
    const earned = async () => (await sequencerOf(world, 1n)).operatorRewards;
    for (let round = 0; round < 6 && (await earned()) === 0n; round++) await world.cranks.settle(10);
    const { rewardRecipient } = await sequencerOf(world, 1n);
    const before = await world.client.getBalance({ address: rewardRecipient });
    await page.goto('/run/?id=1');
    await connect(page, wallet);
    await page.getByRole('button', { name: 'Claim to the recipient' }).click({ timeout: 20_000 });
    expect(await sign(page)).toContain('METIS were paid to the recipient.');
    expect(await earned()).toBe(0n);
    expect(await world.client.getBalance({ address: rewardRecipient })).toBeGreaterThan(before);
    await expect(page.getByRole('button', { name: 'Claim to the recipient' })).toBeHidden({
      timeout: 15_000,
    });
  });
});
