/** Languages the app can speak. English is complete by definition; the others are added as whole catalogues. */
export type Language = 'en' | 'zh';

/** A message: a sentence, or a function of values that makes one. */
export type Message = string | ((...values: never[]) => string);

export type Messages = { readonly [key: string]: Message | Messages };

/** The same messages in every language that has them. */
export type Catalogue<T extends Messages> = { readonly en: T } & Partial<
  Record<Exclude<Language, 'en'>, Widened<T>>
>;

/** Another language has the same keys and the same arguments, not the same words. */
export type Widened<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends Message ? T[K] : Widened<T[K]>;
};

/** Declares the words of one room. Every language given must have exactly the keys of English. */
export function defineCopy<const T extends Messages>(catalogue: Catalogue<T>): Catalogue<T> {
  return catalogue;
}
