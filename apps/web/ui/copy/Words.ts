/**
 * The words of one room, in any language: the same keys and the same arguments as in English, other sentences.
 *
 * Each copy file picks its language by an expression that is constant in a build
 * (`process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? zh : …`), so that a page carries one language only.
 */
export type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: never[]) => string
      ? T[K]
      : Words<T[K]>;
};
