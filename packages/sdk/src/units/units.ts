declare const unit: unique symbol;
type Unit<Name extends string> = bigint & { readonly [unit]: Name };

/** Wei of METIS. */
export type Assets = Unit<'assets'>;
/** Wei of lsMETIS, or of a sequencer's shares. */
export type Shares = Unit<'shares'>;
/** METIS per share, times 1e27. */
export type Ray = Unit<'ray'>;
/** Ten-thousandths. */
export type Bps = Unit<'bps'>;

/** Names a figure as wei of METIS; it does not convert. */
export function assets(value: bigint): Assets {
  return value as Assets;
}

/** Names a figure as wei of shares; it does not convert. */
export function shares(value: bigint): Shares {
  return value as Shares;
}

/** Names a figure as a price in RAY; it does not convert. */
export function ray(value: bigint): Ray {
  return value as Ray;
}

/** Names a figure as basis points; it does not convert. */
export function bps(value: bigint | number): Bps {
  return BigInt(value) as Bps;
}
