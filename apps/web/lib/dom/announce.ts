/** Has a screen reader say a sentence, without moving the focus. The element stands in the shell. */
export function announce(sentence: string): void {
  const element = document.getElementById('announcer');
  if (!element) return;
  // The same sentence twice is a change only when something stood between.
  element.textContent = '';
  setTimeout(() => {
    element.textContent = sentence;
  }, 50);
}
