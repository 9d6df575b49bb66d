/** A reason to stop that a person can act on: shown as one sentence, never with a stack. */
export class Refusal extends Error {}
