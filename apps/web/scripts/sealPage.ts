/// <reference lib="dom" />
/**
 * Runs in the head of every page, before any other script: from here on a script or style sheet of ours that comes
 * later, on demand, runs only with the bytes it was built with. `postbuild` writes this function into the pages as it
 * stands, so it uses nothing but its arguments.
 * @param folder path of our files @param name of the file in it that holds the hashes of all @param integrity of that file
 */
export function sealPage(folder: string, name: string, integrity: string): void {
  const base = location.origin + folder;
  const waiting: (() => void)[] = [];
  let hashes: Record<string, string> | undefined;
  let asking = false;

  function ask(): void {
    if (asking || hashes) return;
    asking = true;
    fetch(base + name, { integrity })
      .then((answer) => answer.json())
      .then((read) => {
        hashes = read as Record<string, string>;
      })
      .catch(() => undefined)
      .then(() => {
        asking = false;
        for (const go of waiting.splice(0)) go();
      });
  }

  function seal(prototype: object, attribute: 'src' | 'href'): void {
    const plain = Object.getOwnPropertyDescriptor(prototype, attribute) as PropertyDescriptor;
    Object.defineProperty(prototype, attribute, {
      ...plain,
      set(this: HTMLScriptElement | HTMLLinkElement, value: unknown) {
        const file = new URL(String(value), document.baseURI).href.replace(/[?#].*/, '');
        const set = () => plain.set?.call(this, value);
        if (!file.startsWith(base) || !/\.(js|css)$/.test(file)) return set();
        const go = () => {
          const hash = hashes?.[file.slice(base.length)];
          if (hash === undefined) return setTimeout(() => this.dispatchEvent(new Event('error')));
          this.integrity = hash;
          return set();
        };
        if (hashes) return go();
        waiting.push(go);
        return ask();
      },
    });
  }

  // Ahead of the first that needs them, but after the page is painted: until then the line is for what is seen.
  new PerformanceObserver(ask).observe({ type: 'paint', buffered: true });
  seal(HTMLScriptElement.prototype, 'src');
  seal(HTMLLinkElement.prototype, 'href');

  // zod would try whether it may make code of a text, and every try is a broken rule.
  (globalThis as { __zod_globalConfig?: object }).__zod_globalConfig = { jitless: true };

  type Rules = Record<string, (text: string) => string | undefined>;
  const { trustedTypes } = window as { trustedTypes?: { createPolicy(name: string, rules: Rules): unknown } };
  // Whatever code here makes a script of a text: only our own files, and no markup at all.
  trustedTypes?.createPolicy('default', {
    createScriptURL: (text) => (new URL(text, document.baseURI).href.startsWith(base) ? text : undefined),
    // React makes an empty script element of such a text. Written in two parts: whole, it would end this script.
    createHTML: (text) => (text.includes('<') && text !== `<script>${'<'}/script>` ? undefined : text),
  });
}
