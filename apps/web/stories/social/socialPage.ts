import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export interface SocialWords {
  readonly title: string;
  readonly lead: string;
  /** Style that brings a font for `title` and `lead` where Inter has none of their letters. */
  readonly faces: string;
}

const inter = readFileSync(
  createRequire(import.meta.url).resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'),
).toString('base64');

const mark =
  '<svg viewBox="0 0 24 24" width="46" height="46"><path d="M5 2h8L7 13.2h4.6L8.7 22H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3Z"/><path d="M17 2h2a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H9.9l7.4-11.6h-4.5L17 2Z"/></svg>';

/** @param now place of the present on the epoch line, 0 to 99: each page has its own. */
export function socialPage({ title, lead, faces }: SocialWords, now: number): string {
  const marks = Array.from({ length: 100 }, (_, place) => {
    const height = place === now ? 40 : place % 10 === 0 ? 26 : 13;
    const colour = place <= now ? '#27d8c8' : '#3a454a';
    return `<i style="left:${place * 12}px;height:${height}px;width:${place === now ? 4 : 2}px;background:${colour}"></i>`;
  }).join('');
  return `<style>
@font-face{font-family:Inter;src:url(data:font/woff2;base64,${inter}) format("woff2");font-weight:100 900}
${faces}
*{margin:0;box-sizing:border-box}
body{width:1200px;height:630px;background:#0d1113;color:#eef2f2;font-family:Inter,"Noto Sans SC";padding:132px 88px 0;position:relative}
i{position:absolute;top:0}
h1{font-size:84px;line-height:96px;font-weight:550;letter-spacing:-0.03em;text-wrap:balance;max-width:1024px}
p{margin-top:32px;font-size:31px;line-height:46px;color:#93a0a6;max-width:980px;text-wrap:pretty}
div{position:absolute;bottom:64px;right:88px;display:flex;gap:18px;align-items:center;font-size:34px;font-weight:550;letter-spacing:-0.02em}
svg{fill:#27d8c8}
</style>${marks}<h1>${title}</h1><p>${lead}</p><div>${mark}Metis Blitz</div>`;
}
