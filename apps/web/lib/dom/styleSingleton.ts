import { useEffect } from 'react';
import { adoptStyle } from './adoptStyle.ts';

interface Sheet {
  add(style: string): void;
  remove(): void;
}

/*
 * Stands in for the package `react-style-singleton` (see next.config.ts), by which dialogs hold the page behind them
 * still: the same, without an element that the content security policy would refuse.
 */

/** A style that is on the page while at least one wants it. */
export function stylesheetSingleton(): Sheet {
  let wanted = 0;
  let takeAway = () => {};
  return {
    add(style) {
      if (wanted === 0) takeAway = adoptStyle(style);
      wanted += 1;
    },
    remove() {
      wanted -= 1;
      if (wanted === 0) takeAway();
    },
  };
}

export function styleHookSingleton() {
  const sheet = stylesheetSingleton();
  return (styles: string, isDynamic?: boolean): void => {
    const key = isDynamic ? styles : Boolean(styles);
    // biome-ignore lint/correctness/useExhaustiveDependencies: a style that is not dynamic stays as it first was
    useEffect(() => {
      sheet.add(styles);
      return () => sheet.remove();
    }, [key]);
  };
}

export function styleSingleton() {
  const useStyle = styleHookSingleton();
  return ({ styles, dynamic }: { readonly styles: string; readonly dynamic?: boolean }) => {
    useStyle(styles, dynamic);
    return null;
  };
}
