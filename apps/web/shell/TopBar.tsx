import { ChainStatusDoor, NarrowEpochTextDoor, WideEpochTextDoor } from '../features/epoch/door.tsx';
import { WalletButton } from '../wallet/components/WalletButton.tsx';
import { shellCopy } from './copy.ts';
import { Wordmark } from './Wordmark.tsx';

/** Who sequences now, what time it is on the chain, which network, whose wallet. */
export function TopBar() {
  return (
    <>
      <header className="sticky top-(--strip) z-20 border-b border-line bg-paper lg:border-b-0">
        <div className="mx-auto flex h-14 max-w-page items-center justify-between gap-3 px-4 sm:gap-6 sm:px-6 lg:px-10">
          <div className="shrink-0 lg:hidden">
            <Wordmark />
          </div>
          <div className="hidden min-w-0 grow lg:block">
            <WideEpochTextDoor face={<Reading />} />
          </div>
          <div className="hidden xl:block">
            <ChainStatusDoor face={null} />
          </div>
          <WalletButton />
        </div>
      </header>
      <aside aria-label={shellCopy.epoch} className="border-b border-line px-4 py-1.5 sm:px-6 lg:hidden">
        <NarrowEpochTextDoor face={<Reading />} />
      </aside>
    </>
  );
}

const Reading = () => <p className="text-13 text-muted">{shellCopy.reading}</p>;
