const HEARTBEAT_MS = 10_000;
const REDRAW_MS = 200;

/**
 * @typedef {object} Step a piece of work that a person waits for
 * @property {(note: string) => void} update says what is going on now
 * @property {(note?: string) => void} done ends it well
 * @property {(note?: string) => void} fail ends it badly
 *
 * @typedef {object} Progress
 * @property {(name: string) => Step} step begins a step; several may run at once
 * @property {(text: string) => void} say prints a line between the steps
 * @property {() => void} end takes the live line away; nothing is drawn afterwards
 */

/**
 * Shows named steps with elapsed seconds: one live line on a terminal, and a line now and then in a log,
 * so that nobody looks at a silent minute.
 *
 * @param {{ write(text: string): unknown, isTTY?: boolean, columns?: number }} out
 * @param {{ now?: () => number, heartbeatMs?: number }} [options]
 * @returns {Progress}
 */
export function createProgress(out, { now = Date.now, heartbeatMs = HEARTBEAT_MS } = {}) {
  const live = Boolean(out.isTTY);
  /** @type {Set<{ name: string, note: string, since: number, told: number }>} */
  const running = new Set();
  let ended = false;

  const seconds = (/** @type {number} */ since) => `${Math.round((now() - since) / 1000)} s`;
  const wipe = () => live && out.write('\r\x1b[2K');
  const draw = () => {
    if (!live || running.size === 0 || ended) return;
    const text = [...running]
      .map((s) => `${s.name} ${seconds(s.since)}${s.note ? ` (${s.note})` : ''}`)
      .join('  ·  ');
    const width = (out.columns || 80) - 3;
    out.write(`\r\x1b[2K… ${text.length > width ? `${text.slice(0, width - 1)}…` : text}`);
  };
  const print = (/** @type {string} */ text) => {
    if (ended) return;
    wipe();
    out.write(`${text}\n`);
    draw();
  };
  const beat = () => {
    if (live) return draw();
    for (const step of running) {
      if (now() - step.told < heartbeatMs) continue;
      step.told = now();
      print(`  … ${step.name}, ${seconds(step.since)}${step.note ? `: ${step.note}` : ''}`);
    }
  };
  const timer = setInterval(beat, live ? REDRAW_MS : Math.min(1_000, heartbeatMs));
  timer.unref();

  return {
    step(name) {
      const step = { name, note: '', since: now(), told: now() };
      running.add(step);
      if (live) draw();
      else print(`  ▸ ${name}`);
      const close = (/** @type {string} */ mark, /** @type {string | undefined} */ note) => {
        if (!running.delete(step)) return;
        print(`  ${mark} ${name}, ${seconds(step.since)}${note ? `: ${note}` : ''}`);
      };
      return {
        update(note) {
          step.note = note;
        },
        done: (note) => close('✔', note),
        fail: (note) => close('✘', note),
      };
    },
    say: print,
    end() {
      clearInterval(timer);
      wipe();
      ended = true;
    },
  };
}
