/** Under this key a browser keeps that its reader has chosen a language. */
export const languageKey = 'blitz.language';
