import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';
import { contentHash } from './scripts/contentHash.ts';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * Wallet SDKs that wagmi names but the app never uses. The workspace removes them (overrides in
 * pnpm-workspace.yaml), so their names must resolve to something.
 */
const absentWalletSdks = [
  '@base-org/account',
  '@coinbase/wallet-sdk',
  '@gemini-wallet/core',
  '@metamask/sdk',
  '@safe-global/safe-apps-provider',
  '@safe-global/safe-apps-sdk',
  'porto',
  'porto/internal',
  'cbw-sdk',
];

// Each build speaks one language (scripts/build.ts); one made without a word of it speaks English.
process.env.NEXT_PUBLIC_BLITZ_LANGUAGE ??= 'en';
const inChinese = process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh';

const config: NextConfig = {
  output: 'export',
  ...(inChinese ? { basePath: '/zh' } : {}),
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  // A build id drawn from the sources makes two clean builds byte-equal.
  generateBuildId: () =>
    contentHash([
      here,
      resolve(here, '../../packages/protocol/src'),
      resolve(here, '../../packages/sdk/src'),
    ]),
  // Types are checked by `pnpm check`; doing it again here would only make `npm start` slower.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  experimental: { optimizePackageImports: ['radix-ui', 'viem', 'wagmi'] },
  turbopack: {
    root: resolve(here, '../..'),
    resolveAlias: {
      ...Object.fromEntries(absentWalletSdks.map((name) => [name, './wallet/absentSdk.ts'])),
      // The SDK's own sentences: one language in a build here too.
      ...(inChinese ? { '@metis-blitz/sdk/words': '@metis-blitz/sdk/words/zh' } : {}),
      'react-style-singleton': './lib/dom/styleSingleton.ts',
      // What every browser that Next itself asks for has had for years.
      '../build/polyfills/polyfill-module': './lib/dom/noPolyfills.ts',
    },
  },
};

export default config;
