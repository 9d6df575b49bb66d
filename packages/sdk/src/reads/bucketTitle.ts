/** What a bucket of the fund is called, by its name on the chain: names are deployed in English. */
export const bucketTitle = (name: string): string => name;
