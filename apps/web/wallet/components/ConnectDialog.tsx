'use client';

import '@rainbow-me/rainbowkit/styles.css';
import {
  cssStringFromTheme,
  darkTheme,
  lightTheme,
  RainbowKitProvider,
  useConnectModal,
} from '@rainbow-me/rainbowkit';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { WagmiProvider } from 'wagmi';
import type { AppConfig } from '../../lib/config/appConfigSchema.ts';
import { adoptStyle } from '../../lib/dom/adoptStyle.ts';
import { queryClient } from '../../lib/query/queryClient.ts';
import { language } from '../../ui/copy/language.ts';
import { connectDone } from '../connectIntent.ts';
import { noteConnectOver } from '../connectOver.ts';
import { walletConfig } from '../engine/walletConfig.ts';

/** The dialog that lists wallets (RainbowKit). Mounted when someone wants to connect, gone when that is over. */
export function ConnectDialog({ config }: { readonly config: AppConfig }) {
  // Its own way of bringing the theme is a style element, which the content security policy refuses.
  useLayoutEffect(() => {
    const dark = document.documentElement.dataset.theme === 'dark';
    return adoptStyle(`[data-rk]{${cssStringFromTheme(ours(dark ? darkTheme() : lightTheme()))}}`);
  }, []);
  return (
    <WagmiProvider config={walletConfig(config)} reconnectOnMount={false}>
      <QueryClientProvider client={queryClient()}>
        <RainbowKitProvider theme={null} modalSize="compact" locale={language === 'zh' ? 'zh-CN' : 'en'}>
          <OpenAtOnce />
          <SilentPictures />
        </RainbowKitProvider>
      </QueryClientProvider>
    </WagmiProvider>
  );
}

function OpenAtOnce() {
  const { openConnectModal, connectModalOpen } = useConnectModal();
  const opened = useRef(false);

  useEffect(() => {
    if (!opened.current) {
      openConnectModal?.();
      opened.current = connectModalOpen;
    } else if (!connectModalOpen) {
      noteConnectOver();
      connectDone();
    }
  }, [openConnectModal, connectModalOpen]);

  return null;
}

/** Their pictures of wallets say they are pictures, and not of what: the name stands beside each. */
function SilentPictures() {
  useEffect(() => {
    const silence = () => {
      for (const picture of document.querySelectorAll(
        '[data-rk] [role="img"]:not([aria-label],[aria-hidden])',
      )) {
        picture.setAttribute('aria-hidden', 'true');
      }
    };
    const watch = new MutationObserver(silence);
    watch.observe(document.body, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, []);
  return null;
}

/** Their dialog in our tokens. */
function ours(theme: ReturnType<typeof lightTheme>): typeof theme {
  return {
    ...theme,
    colors: {
      ...theme.colors,
      accentColor: 'var(--accent)',
      accentColorForeground: 'var(--on-accent)',
      modalBackground: 'var(--surface)',
      modalBorder: 'var(--line)',
      modalText: 'var(--ink)',
      modalTextSecondary: 'var(--muted)',
      modalTextDim: 'var(--muted)',
      closeButton: 'var(--muted)',
      closeButtonBackground: 'var(--sunken)',
      menuItemBackground: 'var(--sunken)',
      generalBorder: 'var(--line)',
      generalBorderDim: 'var(--line)',
      // Their style sheet strips slashes, so this colour is written the old way.
      modalBackdrop: 'rgba(10, 14, 16, 0.45)',
    },
    fonts: { body: 'var(--font-sans)' },
    radii: { ...theme.radii, modal: '10px', modalMobile: '10px', menuButton: '8px', actionButton: '8px' },
    shadows: { ...theme.shadows, dialog: 'var(--float)' },
  };
}
