import { describe, expect, it } from 'vitest';
import { cleanDetail } from './cleanAnnouncements.ts';

// T39, T43: what a wallet calls itself, and the picture it brings.
const provider = { request: async () => null };
const info = {
  uuid: '350670db-19fa-4704-a166-e52e178b59d2',
  rdns: 'example.wallet',
  name: 'Wallet',
  icon: '',
};
const cleaned = (change: object) => cleanDetail({ info: { ...info, ...change }, provider })?.info;

it.each([
  null,
  {},
  'wallet',
  { info },
  { info, provider: {} },
  { info: null, provider },
  { info: { ...info, uuid: 5 }, provider },
  { info: { ...info, rdns: '<script>' }, provider },
  { info: { ...info, rdns: 'x'.repeat(101) }, provider },
])('%j is no wallet', (detail) => {
  expect(cleanDetail(detail)).toBeUndefined();
});

describe('a name', () => {
  it.each([
    ['Wallet', 'Wallet'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['‮tellaW\u0000\n\n ', 'tellaW'],
    ['a\u200bb', 'ab'],
    ['', 'example.wallet'],
    [{}, 'example.wallet'],
    ['W'.repeat(2_000), `${'W'.repeat(39)}…`],
  ])('%j is shown as %s', (name, shown) => {
    expect(cleaned({ name })?.name).toBe(shown);
  });
});

describe('a name that another has', () => {
  const taken = new Map([['metis blitz', '']]);
  const named = (name: string, rdns: string) =>
    cleanDetail({ info: { ...info, name, rdns }, provider }, taken)?.info.name;

  it('says whose it is, in whatever letters', () => {
    expect(named('MetaMask', 'io.metamask')).toBe('MetaMask');
    expect(named('MetaMask', 'io.metamask')).toBe('MetaMask');
    expect(named('MetaMask', 'example.evil')).toBe('MetaMask · example.evil');
    expect(named('ＭetaMask', 'example.wide')).toBe('ＭetaMask · example.wide');
    expect(named('meta\u200bmask', 'example.hidden')).toBe('metamask · example.hidden');
  });

  it('is not the name of this app', () => {
    expect(named('Metis Blitz', 'example.evil')).toBe('Metis Blitz · example.evil');
  });
});

describe('an icon', () => {
  it('stays when it is a picture in itself', () => {
    const icon = 'data:image/png;base64,AAAA';
    expect(cleaned({ icon: `\n${icon}` })?.icon).toBe(icon);
  });

  it.each([
    'https://evil.example/icon.png',
    'javascript:alert(1)',
    'data:text/html,<script>',
    `data:image/png;base64,${'A'.repeat(200_000)}`,
    undefined,
    5,
  ])('%.40s gives way to a plain one', (icon) => {
    expect(cleaned({ icon })?.icon).toMatch(/^data:image\/svg\+xml,/);
  });
});
