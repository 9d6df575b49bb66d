import { developmentAccount } from '@metis-blitz/devnet';
import { createWalletClient, http, keccak256 } from 'viem';
import { expect, story } from '../fixtures/story.ts';
import type { PageCall } from '../fixtures/TestWallet.ts';
import { sheet } from '../fixtures/walk.ts';
import { Thrown } from '../fixtures/walletErrors.ts';
import type { World } from '../world/startWorld.ts';
import { agree, doneButton, expectSuccess, expectTold, review, signButton } from './hostile.ts';

// T43: a wallet that lies, swaps, alters or is silent. The whole table is in tx/runner/hostileWallet.test.ts, over a real
// chain; here is what a person sees of it.
story.use({ person: 35 });

const stranger = developmentAccount(34);
story('a wallet that sends another amount is found out', async ({ page, wallet }) => {
  await review(page, wallet);
  wallet.tricks.eth_sendTransaction = async ([call]) =>
    wallet.broadcast(await wallet.seal({ ...(call as PageCall), value: '0x2386f26fc10000' }));
  await agree(page);
  await expectTold(page, 'Your wallet sent something else than you reviewed');
  await expect(sheet(page)).toContainText('do not use that wallet again before you know why');
});

story(
  'the hash of another’s transaction is no success, after a reload neither',
  async ({ page, wallet, world }) => {
    await page.clock.install();
    await review(page, wallet);
    wallet.tricks.eth_sendTransaction = () => foreignHash(world);
    await agree(page);
    await expect(sheet(page)).toContainText('On its way');
    await page.reload();
    await page.getByRole('button', { name: /Stake 5 METIS · On its way/ }).click();
    await page.clock.fastForward(61_000);
    await expectTold(page, 'Your wallet named another’s transaction');
    await expect(sheet(page)).toContainText('nothing changed');
  },
);

story('what no node ever saw is dropped, and says where to look', async ({ page, wallet }) => {
  await page.clock.install();
  await review(page, wallet);
  wallet.tricks.eth_sendTransaction = () => `0x${'5c'.repeat(32)}`;
  await agree(page);
  await expect(sheet(page)).toContainText('On its way');
  await page.clock.fastForward(61_000);
  await expectTold(page, 'never saw');
  // It may be somewhere else: who is told to try again would pay twice.
  await expect(sheet(page)).toContainText('look there before you send it again');
  await expect(sheet(page).getByRole('button', { name: 'Try again' })).toBeHidden();
});

story('what was only sped up in the wallet is the same, and ends well', async ({ page, wallet, world }) => {
  await review(page, wallet);
  let call: PageCall = {};
  wallet.tricks.eth_sendTransaction = async ([asked]) => {
    call = asked as PageCall;
    return keccak256(await wallet.seal(call));
  };
  await agree(page);
  await expect(sheet(page)).toContainText('On its way');
  const gasPrice = `0x${((await world.client.getGasPrice()) * 3n).toString(16)}` as const;
  await wallet.broadcast(await wallet.seal({ ...call, gasPrice }));
  await expectSuccess(page);
});

story(
  'what took its place while the page was closed is told on any page',
  async ({ page, wallet, world }) => {
    await review(page, wallet);
    let call: PageCall = {};
    wallet.tricks.eth_sendTransaction = async ([asked]) => {
      call = asked as PageCall;
      return keccak256(await wallet.seal(call));
    };
    await agree(page);
    await expect(sheet(page)).toContainText('On its way');
    await page.goto('about:blank');
    const gasPrice = `0x${((await world.client.getGasPrice()) * 3n).toString(16)}` as const;
    await wallet.broadcast(
      await wallet.seal({ ...call, to: stranger.address, data: '0x', value: '0x1', gasPrice }),
    );
    await page.goto('/fund/');
    await expect(page.getByRole('region', { name: /Notifications/ })).toContainText(
      'Another transaction took its place',
      { timeout: 30_000 },
    );
  },
);

const shapes: readonly (readonly [unknown, string])[] = [
  [{ code: -32_002, message: 'Request of type eth_sendTransaction already pending' }, 'The wallet is busy'],
  [undefined, 'The wallet failed without a reason'],
  [{ message: '<img src=x onerror=alert(1)>' }, '<img src=x onerror=alert(1)>'],
];

story('whatever a wallet throws gets a sentence, and one can try again', async ({ page, wallet }) => {
  await review(page, wallet);
  for (const [value, words] of shapes) {
    wallet.tricks.eth_sendTransaction = () => {
      throw new Thrown(value);
    };
    await agree(page);
    await expectTold(page, words);
    await sheet(page).getByRole('button', { name: 'Try again' }).click();
    await expect(signButton(page)).toBeVisible();
  }
});

story('a wallet that is silent can be left, and counts when it answers late', async ({ page, wallet }) => {
  await review(page, wallet);
  let answer: () => void = () => undefined;
  wallet.tricks.eth_sendTransaction = async (_, honest) => {
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    return honest();
  };
  await agree(page);
  await sheet(page).getByRole('button', { name: 'Stop waiting' }).click();
  await expectTold(page, 'You stopped waiting for your wallet');
  answer();
  await expectSuccess(page);
});

story('what is signed after the page was left is found again', async ({ page, wallet }) => {
  await review(page, wallet);
  let sealed: `0x${string}` | undefined;
  wallet.tricks.eth_sendTransaction = async ([call]) => {
    sealed = await wallet.seal(call as PageCall);
    return new Promise(() => undefined);
  };
  await agree(page);
  await expect.poll(() => sealed).toBeDefined();
  await page.reload();
  await page.getByRole('button', { name: /Stake 5 METIS/ }).click();
  await expect(sheet(page)).toContainText('Looking whether your wallet sent it');
  if (sealed) await wallet.broadcast(sealed);
  await expectSuccess(page);
});

story(
  'what changes in the wallet after the review signs nothing until it is right again',
  async ({ page, wallet }) => {
    await review(page, wallet);
    await wallet.emit('accountsChanged', [stranger.address]);
    await expectTold(page, /This was begun with 0x.*Choose that account/);
    await expect(signButton(page)).toBeHidden();
    await wallet.emit('accountsChanged', [wallet.address]);
    await expect(signButton(page)).toBeVisible();

    await wallet.goTo(1);
    await expect(signButton(page)).toBeHidden();
    await sheet(page)
      .getByRole('button', { name: /^Switch to / })
      .click();
    await expect(signButton(page)).toBeVisible();

    await wallet.lock();
    await expect(signButton(page)).toBeHidden();
    await expect(doneButton(page)).toBeHidden();
    await sheet(page).getByRole('button', { name: 'Connect wallet' }).click();
    await page.getByRole('dialog').getByText(wallet.name).click();
    await expect(signButton(page)).toBeVisible();
    expect(wallet.asked).not.toContain('eth_sendTransaction');

    await agree(page);
    // Once it is asked for, another account changes nothing for it.
    await expect.poll(() => wallet.asked).toContain('eth_sendTransaction');
    await wallet.emit('accountsChanged', [stranger.address]);
    await expectSuccess(page);
  },
);

story('a network that changes at the last moment is told', async ({ page, wallet }) => {
  await review(page, wallet);
  // The page was told nothing of it: only asking finds it out.
  wallet.tricks.eth_chainId = () => '0x1';
  await agree(page);
  await expectTold(page, 'Wrong network');
  expect(wallet.asked).not.toContain('eth_sendTransaction');
});

/** A transfer by a stranger that is in a block. @returns its hash */
async function foreignHash(world: World): Promise<`0x${string}`> {
  const client = createWalletClient({ account: stranger, transport: http(world.rpcUrl) });
  return client.sendTransaction({
    chain: null,
    type: 'legacy',
    to: developmentAccount(33).address,
    value: 1n,
  });
}
