/**
 * Runs in the page, before anything else there: hears what a screen reader hears without being asked. That is where
 * the focus goes, and what changes in a live region. A region that comes with its words in it is heard only when it is
 * an alert: that is as much as readers agree on.
 */
export function ear(): void {
  type Heard = { kind: 'focus' | 'polite' | 'assertive'; text: string };
  const tell = (globalThis as unknown as { blitzReader: (heard: Heard) => void }).blitzReader;
  const regions = '[aria-live],[role=status],[role=alert],[role=log],output';
  const known = new WeakSet<Element>();
  const changed = new Set<Element>();

  const politeness = (region: Element) =>
    region.getAttribute('aria-live') ?? (region.getAttribute('role') === 'alert' ? 'assertive' : 'polite');
  const flush = () => {
    for (const region of changed) {
      const kind = politeness(region);
      const hidden = region.closest('[aria-hidden="true"],[inert],[hidden]') !== null;
      const text = (region.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (!hidden && text !== '' && kind !== 'off') tell({ kind: kind as Heard['kind'], text });
    }
    changed.clear();
  };
  const note = (region: Element) => {
    if (changed.size === 0) queueMicrotask(flush);
    changed.add(region);
  };
  const meet = (node: Node) => {
    if (!(node instanceof Element)) return;
    // Next tells of a new page from a shadow root of its own.
    if (node.shadowRoot) {
      watcher.observe(node.shadowRoot, watched);
      node.shadowRoot.childNodes.forEach(meet);
    }
    for (const region of [node, ...node.querySelectorAll(regions)]) {
      if (!region.matches(regions) || known.has(region)) continue;
      known.add(region);
      if (region.getAttribute('role') === 'alert') note(region);
    }
  };

  const watched = {
    childList: true,
    characterData: true,
    subtree: true,
    // What is told of a control that has the focus, when it changes.
    attributeFilter: ['aria-checked', 'aria-expanded', 'aria-selected', 'aria-invalid'],
  };
  const watcher = new MutationObserver((records) => {
    for (const { target, type } of records) {
      if (type === 'attributes') {
        if (target === document.activeElement) tell({ kind: 'focus', text: '' });
        continue;
      }
      const region = (target instanceof Element ? target : target.parentElement)?.closest(regions);
      if (region && known.has(region)) note(region);
    }
    for (const { addedNodes } of records) addedNodes.forEach(meet);
  });
  watcher.observe(document, watched);
  // A frame later: what the focus chooses, a radio for one, is chosen by then.
  document.addEventListener('focusin', () => requestAnimationFrame(() => tell({ kind: 'focus', text: '' })));
}
