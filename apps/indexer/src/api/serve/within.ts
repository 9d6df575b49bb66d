/** Whoever was asked said nothing in time. */
export class Silence extends Error {
  override readonly name = 'Silence';
}

/**
 * Waits for it no longer than so many milliseconds; what comes later is dropped.
 * @throws Silence when the time is over
 */
export function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let patience: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    patience = setTimeout(() => reject(new Silence(`No answer within ${ms} ms.`)), ms);
  });
  return Promise.race([promise, silence]).finally(() => clearTimeout(patience));
}
