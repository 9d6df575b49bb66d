import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import { beforePaint } from '../shell/beforePaint.ts';
import { shellCopy } from '../shell/copy.ts';
import { Shell } from '../shell/Shell.tsx';
import { langTags, language, locale } from '../ui/copy/language.ts';
import './globals.css';

const { site } = shellCopy;

const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  variable: '--face-inter',
  weight: '100 900',
  display: 'swap',
  adjustFontFallback: 'Arial',
});

const mono = localFont({
  src: '../node_modules/@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2',
  variable: '--face-mono',
  weight: '100 800',
  display: 'swap',
  preload: false,
});

export const metadata: Metadata = {
  title: { default: site.title, template: '%s · Metis Blitz' },
  description: site.description,
  applicationName: 'Metis Blitz',
  openGraph: { type: 'website', siteName: 'Metis Blitz', locale: locale.replace('-', '_') },
  twitter: { card: 'summary_large_image' },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#141a1d' },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang={langTags[language]} className={`${inter.variable} ${mono.variable}`} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant; its hash is in the CSP */}
        <script dangerouslySetInnerHTML={{ __html: beforePaint }} />
      </head>
      <body>
        <Shell>{children}</Shell>
      </body>
    </html>
  );
}
