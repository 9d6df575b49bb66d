export { createIndexer, type Fetch, type Indexer } from './createIndexer.ts';
export { IndexerAnswerError, IndexerRefusedError, IndexerUnreachableError } from './errors.ts';
export { type Filled, indexerUrl } from './indexerUrl.ts';
export { queryIndexer } from './queryIndexer.ts';
export {
  type IndexerBody,
  type IndexerData,
  type IndexerRouteName,
  type IndexerRoutes,
  indexerRoutes,
  type Route,
} from './routes.ts';
export { blockSchema, type IndexedBlock, page, refusalSchema } from './schemas/answer.ts';
