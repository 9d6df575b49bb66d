/*
 * Parts that few visits need. Each is a step further away than others: a page carries the list of files of this one
 * alone, not of each.
 */

export const loadSettings = () =>
  import('./settings/SettingsSheet.tsx').then((module) => module.SettingsSheet);

export const loadWatchBanner = () =>
  import('../wallet/components/WatchBanner.tsx').then((module) => module.WatchBanner);

export const loadTransactions = () => import('./TxWithFlows.tsx').then((module) => module.TxWithFlows);
