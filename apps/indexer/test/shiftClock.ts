/* Preloaded by `node --import`: the computer's clock is wrong by BLITZ_CLOCK_SHIFT_MS. Timers run as they do. */
const shift = Number(process.env.BLITZ_CLOCK_SHIFT_MS ?? 0);
const TrueDate = Date;

class ShiftedDate extends TrueDate {
  constructor(...given: []) {
    if (given.length === 0) super(TrueDate.now() + shift);
    else super(...given);
  }
  static override now(): number {
    return TrueDate.now() + shift;
  }
}
globalThis.Date = ShiftedDate as DateConstructor;
