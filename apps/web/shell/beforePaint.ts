import { language } from '../ui/copy/language.ts';
import { languageKey } from './languageKey.ts';

/** The languages of a browser that are better served by the other build, as a pattern on their tags. */
const other = language === 'zh' ? '^(?!zh)' : '^zh';

/**
 * Runs in the head, before anything is painted: the theme of this browser, else the one the system asks for. And
 * marks the page when its reader has chosen no language yet and the browser would rather have the other one: the line
 * that offers it (`LanguageOffer`) is then there from the first moment, and moves nothing. The line that says whose figures
 * one watches has its place in the same way (`WatchGate`).
 * Its hash stands in the content security policy (scripts/postbuild.ts).
 */
export const beforePaint = `(function(d){var t;try{t=localStorage.getItem("blitz.theme");if(!localStorage.getItem("${languageKey}")&&/${other}/i.test(navigator.language))d.dataset.offer=""}catch(e){}
if(t!=="light"&&t!=="dark")t=matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light";d.dataset.theme=t;if(/[?&]watch=/.test(location.search))d.dataset.watch=""})(document.documentElement)`;
