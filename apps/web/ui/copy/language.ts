/** Languages that the app is built in: English at the root, the other below `/zh/`. */
export type Language = 'en' | 'zh';

/** The language of this build. */
export const language: Language = process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? 'zh' : 'en';

/** For `Intl`: day before month in English. */
export const locale = process.env.NEXT_PUBLIC_BLITZ_LANGUAGE === 'zh' ? 'zh-CN' : 'en-GB';

/** What the attributes `lang` and `hreflang` call each language. */
export const langTags = { en: 'en', zh: 'zh-Hans' } as const;

/** @returns where a page stands in a language. @param path from the root of the app, as `/fund/?x=1` */
export function pathIn(path: string, wanted: Language = language): string {
  return wanted === 'zh' ? `/zh${path}` : path;
}
