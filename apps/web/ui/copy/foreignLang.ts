import { type Language, langTags, language } from './language.ts';

/**
 * What a name from the chain is marked with, so that it is read aloud in its own language. Nobody there says which that
 * is: in Latin letters alone it is taken for English.
 * @returns undefined where it is in the language of the page
 */
export function foreignLang(name: string, page: Language = language): string | undefined {
  const foreign = page !== 'en' && /\p{Script=Latin}/u.test(name) && !/\p{Script=Han}/u.test(name);
  return foreign ? langTags.en : undefined;
}
