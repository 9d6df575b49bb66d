/**
 * Puts a style on the page that is made at run time. Not as an element: the content security policy allows only those
 * whose text was known when the page was built.
 * @returns takes it away again.
 */
export function adoptStyle(text: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
