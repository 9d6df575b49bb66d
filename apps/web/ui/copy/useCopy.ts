/** @returns the words of a room, in the language that this build speaks. */
export function useCopy<T>(words: T): T {
  return words;
}
