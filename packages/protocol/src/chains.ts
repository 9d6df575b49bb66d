export { metis } from './chains/metis.ts';
export { metisLocal } from './chains/metisLocal.ts';
export { metisSepolia } from './chains/metisSepolia.ts';
