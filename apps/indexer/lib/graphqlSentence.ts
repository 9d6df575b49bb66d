/** Said by GraphQL or Ponder of a question's own words, once it was being answered. */
const OF_THE_QUESTION = /^(Invalid (limit|query)\b|Unknown column\b|Cannot specify both\b)/;

/**
 * What is told of an error of GraphQL's. Before anything is read it speaks of the question alone; after that an error may
 * be anything that was thrown, and its words are of our insides.
 * @param path where in the answer it came up: absent before anything is read
 */
export function graphqlSentence({ message, path }: { message: string; path?: unknown }): string {
  const isOfTheQuestion = path === undefined || OF_THE_QUESTION.test(message);
  return isOfTheQuestion ? message : 'A cursor, a place or a value of the question is wrong.';
}
