const PATIENCE_MS = 300_000;

interface Status {
  data: { ready: boolean };
  block: { number: number };
}

/** Waits until the index answers with a block or a later one. @returns milliseconds that it took */
export async function untilBlock(url: string, block: number, pauseMs = 20): Promise<number> {
  const began = performance.now();
  for (;;) {
    const status = await fetch(`${url}/v1/status`).then(
      (response) => (response.ok ? (response.json() as Promise<Status>) : undefined),
      () => undefined,
    );
    const took = performance.now() - began;
    if (status?.data.ready && status.block.number >= block) return took;
    if (took > PATIENCE_MS) throw new Error(`The index does not reach block ${block}.`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
