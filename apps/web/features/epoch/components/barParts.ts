/** What the bars of every page show of the epoch, behind one door: each door costs every page the list of its files. */
export { ChainStatus } from './ChainStatus.tsx';
export { EpochStrip } from './EpochStrip.tsx';
export { EpochText } from './EpochText.tsx';
export { IndexBanner } from './IndexBanner.tsx';
