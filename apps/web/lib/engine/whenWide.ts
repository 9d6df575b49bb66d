/**
 * Runs `act` once: now when the screen is as `query` says, else when it becomes so.
 * @param query of media, as '(width >= 64rem)'
 * @returns what ends the wait
 */
export function whenWide(query: string, act: () => void): () => void {
  const media = matchMedia(query);
  const check = () => {
    if (!media.matches) return;
    media.removeEventListener('change', check);
    act();
  };
  media.addEventListener('change', check);
  check();
  return () => media.removeEventListener('change', check);
}
