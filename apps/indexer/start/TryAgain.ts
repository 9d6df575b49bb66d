/** What keeps the index from starting now, and may be gone in a moment: the process ends with 75 and is to be started again. */
export class TryAgain extends Error {
  override readonly name = 'TryAgain';
  /** EX_TEMPFAIL of sysexits.h. */
  static readonly exitCode = 75;
}
