/** What a page may do, and from where. */
export interface PolicySources {
  /** `sha256-…` of every inline script of the page. */
  readonly scriptHashes: readonly string[];
  /** `sha256-…` of every style that stands in the page or that a library writes into it. */
  readonly styleHashes: readonly string[];
  /** Origins beside our own that the app may ask: endpoints of the chain and the indexer. */
  readonly connect?: readonly string[];
  /** In the page itself, where no header can be sent: a browser overlooks there who may frame the page. */
  readonly inPage?: boolean;
}

/** A node on one's own machine, for whoever trusts no other. */
export const ownMachine = ['http://localhost:*', 'http://127.0.0.1:*'] as const;

/**
 * The content security policy of one page. Scripts and styles only by file of this origin or by hash, and no text may
 * become a script but by the page's own policy (Trusted Types, where the browser has them).
 */
export function contentSecurityPolicy({
  scriptHashes,
  styleHashes,
  connect = [],
  inPage = false,
}: PolicySources): string {
  const list = (...sources: readonly string[]) => sources.join(' ');
  const quoted = (hashes: readonly string[]) => [...new Set(hashes)].map((hash) => `'${hash}'`);
  return [
    "default-src 'none'",
    list('script-src', "'self'", ...quoted(scriptHashes)),
    list('style-src', "'self'", ...quoted(styleHashes)),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    list('connect-src', "'self'", ...new Set([...connect, ...ownMachine])),
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(inPage ? [] : ["frame-ancestors 'none'"]),
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default nextjs',
  ].join('; ');
}
