/** Told once on `window` when the page has come alive; what was clicked before then is clicked now (`startPage`). */
export const aliveEvent = 'blitz:alive';
