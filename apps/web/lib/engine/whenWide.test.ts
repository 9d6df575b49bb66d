import { afterEach, expect, it, vi } from 'vitest';
import { whenWide } from './whenWide.ts';

/** A screen whose width changes when the test says so. */
function screen(matches: boolean) {
  const media = Object.assign(new EventTarget(), { matches });
  vi.stubGlobal('matchMedia', () => media);
  return (wide: boolean) => {
    media.matches = wide;
    media.dispatchEvent(new Event('change'));
  };
}

afterEach(() => vi.unstubAllGlobals());

it('acts at once on a screen of that width, and once', () => {
  const become = screen(true);
  const act = vi.fn();
  whenWide('(width >= 64rem)', act);
  become(false);
  become(true);
  expect(act).toHaveBeenCalledTimes(1);
});

it('acts when the screen becomes so, unless it was stopped', () => {
  const become = screen(false);
  const [kept, stopped] = [vi.fn(), vi.fn()];
  whenWide('(width >= 64rem)', kept);
  whenWide('(width >= 64rem)', stopped)();
  expect(kept).not.toHaveBeenCalled();
  become(true);
  become(true);
  expect(kept).toHaveBeenCalledTimes(1);
  expect(stopped).not.toHaveBeenCalled();
});
