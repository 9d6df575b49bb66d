import type { CDPSession, Page } from '@playwright/test';
import { expect } from '../fixtures/story.ts';
import { ear } from './ear.ts';

type AxNode = Awaited<ReturnType<typeof nodesOf>>[number];

/** A person who hears the page and has a keyboard: no screen, no mouse. */
export interface Reader {
  /** Everything said so far, in order: `role: name`, or the sentence of a live region after `says: `. */
  said(): Promise<readonly string[]>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Goes on by the tabulator until this is what was said last. */
  tabTo(words: RegExp, most?: number): Promise<void>;
  /** Waits until this is said, from now on or since the last time of waiting. */
  hears(words: RegExp, timeout?: number): Promise<void>;
}

/** What is told when the focus comes into it. */
const places = new Set([
  'dialog',
  'alertdialog',
  'radiogroup',
  'navigation',
  'main',
  'banner',
  'tablist',
  'region',
]);
/** States that are told with a control. */
const states: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  invalid: (value) => (value === 'true' ? 'invalid' : undefined),
  checked: (value) => (value === 'true' ? 'chosen' : value === 'false' ? 'not chosen' : undefined),
  disabled: (value) => (value === true ? 'not available' : undefined),
  expanded: (value) => (value === true ? 'open' : 'closed'),
};

/** Listens to a page. Call before it is opened. */
export async function listen(page: Page): Promise<Reader> {
  const lines: string[] = [];
  let waitedTo = 0;
  let within: readonly string[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  const cdp = await page.context().newCDPSession(page);

  const focus = async () => {
    const nodes = await nodesOf(cdp);
    const [node] = nodes;
    if (!node || node.ignored || node.role?.value === 'RootWebArea') return;
    const around = [...placesOf(node, nodes), ...(places.has(node.role?.value) ? [named(node)] : [])];
    lines.push(...around.filter((place) => !within.includes(place) && place !== named(node)));
    within = around;
    if (lines.at(-1) !== spoken(node)) lines.push(spoken(node));
  };
  await page.exposeFunction('blitzReader', ({ kind, text }: { kind: string; text: string }) => {
    turn = turn.then(async () => {
      if (kind === 'focus') await focus().catch(() => undefined);
      else lines.push(`says: ${text}`);
    });
  });
  await page.addInitScript(ear);

  const settled = async () => {
    // What the page has told so far has arrived when it answers.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    await turn;
  };
  const press = async (key: string) => {
    // As long as a finger stays: a group of choices looks whether the arrow is still down.
    await page.keyboard.press(key, { delay: key.startsWith('Arrow') ? 80 : 0 });
    await settled();
  };
  return {
    async said() {
      await settled();
      return [...lines];
    },
    press,
    async type(text) {
      await page.keyboard.type(text);
      await settled();
    },
    async tabTo(words, most = 80) {
      for (let step = 0; step < most; step++) {
        if (words.test(lines.at(-1) ?? '')) return;
        await press('Tab');
      }
      expect(lines.slice(-most), `not reached by the keyboard: ${words}`).toContainEqual(
        expect.stringMatching(words),
      );
    },
    async hears(words, timeout = 15_000) {
      const from = waitedTo;
      await expect
        .poll(
          async () => {
            await settled();
            return lines.slice(from);
          },
          { timeout },
        )
        .toContainEqual(expect.stringMatching(words));
      waitedTo = from + lines.slice(from).findIndex((line) => words.test(line)) + 1;
    },
  };
}

/** The focused node first, then what is around it, as the browser gives it to a screen reader. */
async function nodesOf(cdp: CDPSession) {
  const { result } = await cdp.send('Runtime.evaluate', { expression: 'document.activeElement' });
  if (!result.objectId) return [];
  const { nodes } = await cdp.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: true,
  });
  return nodes;
}

function placesOf(node: AxNode, nodes: readonly AxNode[]): readonly string[] {
  const byId = new Map(nodes.map((one) => [one.nodeId, one]));
  const found: string[] = [];
  for (let at = byId.get(node.parentId ?? ''); at; at = byId.get(at.parentId ?? '')) {
    if (!at.ignored && places.has(at.role?.value)) found.unshift(named(at));
  }
  return found;
}

const named = ({ role, name }: AxNode) => [role?.value, name?.value].filter(Boolean).join(': ');

function spoken(node: AxNode): string {
  const told = (node.properties ?? []).flatMap(({ name, value }) => states[name]?.(value.value) ?? []);
  const text = typeof node.value?.value === 'string' ? node.value.value : undefined;
  return [named(node), text, ...told, node.description?.value].filter(Boolean).join(', ');
}
