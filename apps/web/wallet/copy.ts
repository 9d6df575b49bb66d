import { defineCopy } from '../ui/copy/defineCopy.ts';

export const walletCopy = defineCopy({
  en: {
    watching: 'Read only.',
    watchingNote: 'You look at the figures of',
    notAnAddress: 'No such account.',
    notAnAddressNote:
      'The address after “watch” is not one, or its checksum is wrong. You see what is yours.',
    stopWatching: 'Stop looking',
    stayed: 'Your wallet stayed on its network. Choose the right one there, or try again.',
  },
});
