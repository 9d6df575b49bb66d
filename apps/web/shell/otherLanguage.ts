import type { Language } from '../ui/copy/language.ts';

/** How each build speaks of the other one: in the other's own words, for those are the ones its reader reads. */
const others: Record<
  Language,
  { to: Language; name: string; label: string; offer: string; go: string; stay: string }
> = {
  en: {
    to: 'zh',
    label: 'Language',
    name: '中文',
    offer: '本应用提供中文版。',
    go: '切换到中文',
    stay: 'Stay in English',
  },
  zh: {
    to: 'en',
    label: '语言',
    name: 'English',
    offer: 'This app is available in English.',
    go: 'Switch to English',
    stay: '继续使用中文',
  },
};

/** @returns the language that a page leads over to, with its words. */
export function otherLanguage(language: Language) {
  return others[language];
}
