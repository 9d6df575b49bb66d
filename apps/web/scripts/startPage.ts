/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * Sets the scripts of a page going once its words are painted: until then the line and the processor are for what one
 * came to read. Who is quicker loses nothing: a click on a button waits until the page is alive, a link leads on with
 * whom one watches, and one to the other language with all that one came with, and is remembered. `postbuild` writes this function into the pages as it stands, so it uses nothing but its
 * arguments.
 * @param waiting selector of the scripts that stand in the page and wait
 * @param alive name of the event by which the page says that it is alive
 * @param watch name of the parameter that stays in the URL from page to page
 * @param language key under which the browser keeps that a language was chosen
 */
export function startPage(waiting: string, alive: string, watch: string, language: string): void {
  let started = false;
  function start(): void {
    if (started) return;
    started = true;
    for (const { attributes } of document.querySelectorAll(waiting)) {
      const script = document.createElement('script');
      // As attributes: the property `src` waits for the hashes of what comes later, and these bytes are known already.
      for (const { name, value } of attributes) if (name !== 'type') script.setAttribute(name, value);
      document.head.append(script);
    }
  }
  // A page that nobody looks at is not painted, and not every browser tells that it was.
  if (document.hidden) start();
  else new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
  setTimeout(start, 2000);

  function lead(link: HTMLAnchorElement): void {
    const watched = new URLSearchParams(location.search).get(watch);
    const to = new URL(link.href);
    if (link.hreflang) {
      to.search = location.search;
      to.hash = location.hash;
      try {
        localStorage.setItem(language, link.hreflang);
      } catch {
        // A browser that stores nothing asks again.
      }
    } else if (watched !== null && !to.searchParams.has(watch)) to.searchParams.set(watch, watched);
    link.href = to.href;
  }

  let held: HTMLElement | undefined;
  function early(event: MouseEvent): void {
    const clicked = (event.target as Element).closest<HTMLElement>('button, a[href^="/"]');
    if (clicked instanceof HTMLAnchorElement) lead(clicked);
    else if (clicked) {
      event.preventDefault();
      event.stopImmediatePropagation();
      held = clicked;
    }
  }
  addEventListener('click', early, true);
  addEventListener(
    alive,
    () => {
      removeEventListener('click', early, true);
      held?.click();
    },
    { once: true },
  );
}
