/** What the server of the built app is told. */
export interface ServeOptions {
  /** 0 takes any free one. */
  readonly port: number;
  /** @default '127.0.0.1' */
  readonly host?: string;
  /** Folder of the static export, `apps/web/out`. */
  readonly dir: string;
  /** Endpoint of the chain; the page sees it as `/rpc`. */
  readonly rpcUrl: string;
  /** Root of the indexer's API; the page sees it as `/api`. null: there is none. */
  readonly indexerUrl: string | null;
  /** The deployment as `packages/deploy` gives it. Goes into `/config.json` as it is. */
  readonly deployment: { readonly chainId: number };
  /** Name of the deployment in the app. @default 'local' */
  readonly name?: string;
  /** null: there is none. @default that of the network, where it is one of Metis' own */
  readonly explorerUrl?: string | null;
  /** DEVELOPMENT ONLY: the key of an account that the app offers as a wallet. Refused on any chain but 31337. */
  readonly developmentKey?: string;
  /** Origins beside this one that the app may ask, for nodes of others. @default none */
  readonly connect?: readonly string[];
}
