import { watchParam } from '../lib/nav/keepWatch.ts';
import { aliveEvent } from '../shell/aliveEvent.ts';
import { languageKey } from '../shell/languageKey.ts';
import { startPage } from './startPage.ts';

const file = '"(?:/zh)?/_next/[^"]+"';
const ahead = new RegExp(`<link rel="preload" as="script"[^>]*? href=${file}[^>]*>`, 'g');
const script = new RegExp(`<script( src=${file}[^>]* async="")`, 'g');

const start = `<script>(${startPage})('script[type="text/plain"][src]',"${aliveEvent}","${watchParam}","${languageKey}")</script>`;

/** @returns the page, whose scripts wait until it is painted (`startPage`); it is painted in full without them. */
export function startAfterPaint(html: string): string {
  return html
    .replace(ahead, '')
    .replace(script, '<script type="text/plain"$1')
    .replace('</body>', `${start}</body>`);
}
