/** Whether the page at `path` belongs to the entry `href`: `/sequencers/view` belongs to `/sequencers/`, all to themselves. */
export function isWithin(path: string, href: string): boolean {
  const at = path.endsWith('/') ? path : `${path}/`;
  return href === '/' ? at === '/' : at.startsWith(href);
}
