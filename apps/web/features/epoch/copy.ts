import { defineCopy } from '../../ui/copy/defineCopy.ts';

export const epochCopy = defineCopy({
  en: {
    epoch: (id: bigint) => `Epoch ${id}`,
    produces: (name: string) => `${name} produces`,
    left: (count: bigint) => (count === 1n ? '1 block left' : `${count} blocks left`),
    next: (name: string) => `next ${name}`,
    nextUnknown: 'next not yet named',
    reading: 'Reading the chain…',
    chainTime: 'Time of the chain, by its newest block',
    noIndex: 'index down',
    catchingUp: 'index catching up',
    unreachable: 'The chain does not answer',
  },
});
