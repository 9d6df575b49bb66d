import type { ReactNode } from 'react';
import { EpochStripDoor, IndexBannerDoor } from '../features/epoch/door.tsx';
import { EpochTicks } from '../ui/epoch/EpochTicks.tsx';
import { BottomBar } from './BottomBar.tsx';
import { shellCopy } from './copy.ts';
import { Footer } from './Footer.tsx';
import { LanguageOffer } from './LanguageOffer.tsx';
import { LateHosts } from './LateHosts.tsx';
import { Rail } from './Rail.tsx';
import { TopBar } from './TopBar.tsx';
import { WatchGate } from './WatchGate.tsx';

/** What stands around every page. */
export function Shell({ children }: { readonly children: ReactNode }) {
  return (
    <div className="[--strip:0.875rem]">
      <a
        href="#content"
        className="fixed top-2 left-2 z-50 -translate-y-20 rounded-control bg-ink px-4 py-2 text-paper focus:translate-y-0"
      >
        {shellCopy.skip}
      </a>
      <div className="sticky top-0 z-30 h-(--strip) overflow-hidden border-b border-line bg-surface">
        <EpochStripDoor face={<EpochTicks />} />
      </div>
      <div className="flex">
        <Rail />
        <div className="min-w-0 grow">
          <LanguageOffer />
          <TopBar />
          <WatchGate />
          <IndexBannerDoor face={null} />
          <main
            id="content"
            tabIndex={-1}
            className="mx-auto max-w-page px-4 min-h-[60dvh] pt-6 pb-18 outline-none sm:px-6 lg:px-10 lg:pt-12 lg:pb-24"
          >
            {children}
          </main>
          <Footer />
        </div>
      </div>
      <BottomBar />
      <LateHosts />
      <output id="announcer" aria-live="polite" className="sr-only" />
    </div>
  );
}
