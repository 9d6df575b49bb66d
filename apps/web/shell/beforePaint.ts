/**
 * Runs in the head, before anything is painted: the theme of this browser, else the one the system asks for.
 * Its hash stands in the content security policy (scripts/postbuild.ts).
 */
export const beforePaint = `(function(d){var t;try{t=localStorage.getItem("blitz.theme");var l=localStorage.getItem("blitz.language");if(l)d.lang=l}catch(e){}
if(t!=="light"&&t!=="dark")t=matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light";d.dataset.theme=t})(document.documentElement)`;
