import { developmentAccount } from '@metis-blitz/devnet';
import { expect, story } from '../fixtures/story.ts';
import type { Trick } from '../fixtures/TestWallet.ts';
import { sheet } from '../fixtures/walk.ts';
import { Thrown, WalletError } from '../fixtures/walletErrors.ts';
import { accountButton, connectButton, review, signButton } from './hostile.ts';

// T43, T39: a wallet that breaks the rules before anything is signed.
story.use({ person: 35 });

const me = developmentAccount(35).address;
const other = developmentAccount(34).address;
const wrongChecksum = me.replace(/[a-f]/, (letter) => letter.toUpperCase());
const fail = (value: unknown) => () => {
  throw new Thrown(value);
};

const refused: Readonly<Record<string, Trick>> = {
  'gives no account': () => [],
  'gives an account with a wrong checksum': () => [wrongChecksum],
  'is busy with another request': fail({ code: -32_002, message: 'already pending' }),
  'throws nothing at all': fail(undefined),
};

story(
  'a wallet that breaks the rules at connecting is not connected, and can be asked again',
  async ({ page, wallet }) => {
    await page.goto('/');
    wallet.tricks.wallet_requestPermissions = fail({ code: -32_601, message: 'no such method' });
    for (const [name, trick] of Object.entries(refused)) {
      wallet.tricks.eth_requestAccounts = trick;
      await connectButton(page).click();
      await page.getByRole('dialog').getByText(wallet.name).click();
      await expect(page.getByRole('dialog'), name).toContainText('Retry', { ignoreCase: true });
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
      await expect(connectButton(page), name).toBeVisible();
    }
    delete wallet.tricks.eth_requestAccounts;
    await wallet.connect();
  },
);

story('of many accounts the first is the one, in whatever case', async ({ page, wallet }) => {
  wallet.tricks.wallet_requestPermissions = fail({ code: -32_601, message: 'no such method' });
  wallet.tricks.eth_requestAccounts = async (_, honest) => {
    await honest();
    return [me.toLowerCase(), other];
  };
  await page.goto('/');
  await wallet.connect();
  await accountButton(page, me).click();
  await expect(page.getByText(me)).toBeVisible();
});

story('accounts given unasked connect nobody', async ({ page, wallet }) => {
  wallet.tricks.eth_accounts = () => [me];
  await page.goto('/');
  await wallet.emit('accountsChanged', [me]);
  await wallet.emit('connect', { chainId: '0x7a69' });
  await page.waitForLoadState('networkidle');
  await expect(connectButton(page)).toBeVisible();
});

story('a wallet that is silent at the return is let go in time', async ({ page, wallet }) => {
  wallet.tricks.eth_accounts = () => new Promise(() => undefined);
  await wallet.remember(page);
  await page.clock.install();
  await page.goto('/');
  await expect.poll(() => wallet.asked).toContain('eth_accounts');
  // It is asked a few times, for some wallets are slow to wake up.
  await expect(async () => {
    await page.clock.fastForward(7_000);
    await expect(connectButton(page)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
});

const evil: readonly { name?: string; icon?: string }[] = [
  { name: '<img src=x onerror="window.stolen=1">' },
  { name: 'Wallet'.repeat(2_000) },
  { name: '\u202etellaW\u0000\n\n' },
  { icon: 'https://evil.example/icon.png' },
  { icon: 'javascript:window.stolen=1' },
  { icon: 'data:text/html,<script>window.stolen=1</script>' },
  { icon: `data:image/svg+xml,${'x'.repeat(400_000)}` },
];

story('wallets that call themselves what they like do no harm', async ({ page, wallet }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.addInitScript((identities) => {
    const provider = { request: () => new Promise(() => undefined), on() {}, removeListener() {} };
    const announce = () => {
      identities.forEach((identity, place) => {
        const info = {
          uuid: `e${place}`,
          rdns: `example.evil${place}`,
          name: 'Other',
          icon: '',
          ...identity,
        };
        for (const detail of [null, {}, { info }, { info: null, provider }, { info, provider }]) {
          window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail }));
        }
      });
    };
    window.addEventListener('eip6963:requestProvider', announce);
    announce();
  }, evil);
  await page.goto('/');
  await connectButton(page).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(wallet.name)).toBeVisible();
  await expect(dialog.getByText('<img src=x')).toBeVisible();
  await expect(dialog.getByText('Other')).toHaveCount(4);
  expect(await page.evaluate(() => 'stolen' in window)).toBe(false);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

const garbage: readonly (readonly [string, unknown])[] = [
  ['accountsChanged', null],
  ['accountsChanged', 'none'],
  ['accountsChanged', [{}]],
  ['accountsChanged', ['0x12']],
  ['accountsChanged', [wrongChecksum]],
  ['chainChanged', null],
  ['chainChanged', 'mainnet'],
  ['chainChanged', {}],
  ['chainChanged', -1],
  ['connect', undefined],
  ['message', '<script>'],
];

story('events that say nothing change nothing', async ({ page, wallet }) => {
  await review(page, wallet);
  for (const [event, payload] of garbage) await wallet.emit(event, payload);
  await expect(signButton(page)).toBeVisible();
  await expect(sheet(page)).toContainText('Stake 5 METIS');
});

const stays: Readonly<Record<string, Trick>> = {
  'the wallet cannot': () => {
    throw new WalletError(4200, 'Unsupported method.');
  },
  'the wallet does not know it and takes no new ones': () => {
    throw new WalletError(4902, 'Unrecognized chain ID.');
  },
  'the wallet says yes and stays': () => null,
};

story('a network that is not switched is told, in the bar and in the form', async ({ page, wallet }) => {
  wallet.tricks.wallet_addEthereumChain = fail({ code: -32_601, message: 'no such method' });
  await wallet.remember(page);
  await page.goto('/');
  await expect(accountButton(page, me)).toBeVisible();
  await wallet.goTo(1);
  const words = 'Your wallet stayed on its network';
  for (const [name, trick] of Object.entries(stays)) {
    wallet.tricks.wallet_switchEthereumChain = trick;
    const form = page.getByRole('main').getByRole('button', { name: /^Switch to / });
    await form.click();
    await expect(page.getByRole('main').getByText(words), name).toBeVisible();
    await page.getByRole('banner').getByRole('button', { name: 'Switch network' }).click();
    await expect(page.getByRole('banner').getByText(words), name).toBeVisible();
    await expect(form, name).toBeVisible();
  }
  delete wallet.tricks.wallet_switchEthereumChain;
  await page.getByRole('banner').getByRole('button', { name: 'Switch network' }).click();
  await expect(page.getByRole('main').getByRole('button', { name: 'Stake METIS' })).toBeVisible();
});
