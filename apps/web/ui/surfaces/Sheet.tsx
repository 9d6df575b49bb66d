'use client';

import { Dialog } from 'radix-ui';
import { type ReactNode, useRef } from 'react';
import { uiCopy } from '../copy/uiCopy.ts';
import { Icon } from '../icons/Icon.tsx';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** Says to a screen reader what the sheet is for, when its title does not. */
  readonly description?: string;
  readonly children: ReactNode;
  /** Stays in sight at the foot while the rest scrolls: the action. */
  readonly foot?: ReactNode;
}

/** A sheet over the page: from the right on wide screens, from below on narrow ones. */
export function Sheet({ open, onClose, title, description, children, foot }: Props) {
  const words = uiCopy;
  const opener = useRef<Element>(null);
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fading fixed inset-0 z-40 bg-[rgb(10_14_16/0.45)]" />
        <Dialog.Content
          {...(description ? {} : { 'aria-describedby': undefined })}
          onOpenAutoFocus={() => {
            opener.current = document.activeElement;
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            focusAgain(opener.current);
          }}
          className="max-lg:sliding-up lg:rising fixed inset-x-0 bottom-0 z-40 flex max-h-[92dvh] flex-col rounded-t-surface bg-surface text-ink shadow-float outline-none lg:inset-y-3 lg:right-3 lg:left-auto lg:max-h-none lg:w-[28rem] lg:rounded-surface"
        >
          <div className="flex items-center justify-between border-b border-line py-3 pr-3 pl-5 lg:pl-6">
            <Dialog.Title className="text-17 font-strong">{title}</Dialog.Title>
            <Dialog.Close
              aria-label={words.close}
              className="flex size-9 items-center justify-center rounded-control text-muted hover:bg-sunken hover:text-ink"
            >
              <Icon name="close" />
            </Dialog.Close>
          </div>
          {description && <Dialog.Description className="sr-only">{description}</Dialog.Description>}
          <div className="grow overflow-y-auto overscroll-contain px-5 py-5 lg:px-6">{children}</div>
          {foot && (
            <div className="border-t border-line px-5 pt-4 pb-[max(1rem,env(safe-area-inset-bottom))] lg:px-6">
              {foot}
            </div>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Goes back to where one was; to the page's content, when that is gone or out of sight. */
function focusAgain(place: Element | null): void {
  if (place instanceof HTMLElement && place !== document.body) place.focus();
  if (document.activeElement === document.body) document.querySelector('main')?.focus();
}
