/** What a page may do, and from where. */
export interface PolicySources {
  /** `sha256-…` of every inline script of the page. */
  readonly scriptHashes: readonly string[];
  /** Origins beside our own that the app may ask (endpoints of the chain and the indexer). */
  readonly connect?: readonly string[];
}

/**
 * The content security policy of one page. Scripts only by file of this origin or by hash. Styles may be inline: the
 * wallet dialog and the positioning of menus write them at run time, and a style cannot sign anything.
 */
export function contentSecurityPolicy({ scriptHashes, connect = [] }: PolicySources): string {
  const hashes = scriptHashes.map((hash) => `'${hash}'`).join(' ');
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes}`.trim(),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${["'self'", ...connect].join(' ')}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}
