/** The address looked at without a wallet stays in the URL (`?watch=0x…`) from page to page. */
export const watchParam = 'watch';

/** @returns `href` with the `watch` parameter of the page one is on, if there is one. */
export function keepWatch(href: string, search: string): string {
  const watched = new URLSearchParams(search).get(watchParam);
  if (!watched || href.includes(`${watchParam}=`)) return href;
  const [before = '', hash] = href.split('#');
  const joined = `${before}${before.includes('?') ? '&' : '?'}${watchParam}=${encodeURIComponent(watched)}`;
  return hash === undefined ? joined : `${joined}#${hash}`;
}
