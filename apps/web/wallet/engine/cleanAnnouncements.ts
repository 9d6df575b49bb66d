import { guardProvider, type RawProvider } from './guardProvider.ts';

interface Info {
  readonly uuid: string;
  readonly name: string;
  readonly icon: string;
  readonly rdns: string;
}

const announced = 'eip6963:announceProvider';
const plainIcon =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"%3E%3Crect width="32" height="32" rx="8" fill="%23789"/%3E%3C/svg%3E';
const longest = { name: 40, icon: 200_000, id: 100 } as const;

/** Which wallet (`rdns`) has a name. Our own is nobody's. */
export type TakenNames = Map<string, string>;
const ownName = ['metis blitz', ''] as const;

let cleaning = false;

/**
 * Wallets announce themselves (EIP-6963) with a name and an icon of their choice. From here on everyone else hears
 * only cleaned announcements: a short plain name, an icon that asks no other origin, a guarded provider.
 * Call before anything listens.
 */
export function cleanAnnouncements(): void {
  if (cleaning) return;
  cleaning = true;
  const ours = new WeakSet<Event>();
  const taken: TakenNames = new Map([ownName]);
  window.addEventListener(announced, (event) => {
    if (ours.has(event)) return;
    event.stopImmediatePropagation();
    const detail = cleanDetail((event as CustomEvent<unknown>).detail, taken);
    if (!detail) return;
    const again = new CustomEvent(announced, { detail: Object.freeze(detail) });
    ours.add(again);
    window.dispatchEvent(again);
  });
}

/** @returns undefined for what is no wallet. @param taken is written to: who comes second to a name is told apart. */
export function cleanDetail(
  detail: unknown,
  taken: TakenNames = new Map([ownName]),
): { info: Info; provider: RawProvider } | undefined {
  const { info, provider } = (detail ?? {}) as {
    info?: Partial<Record<keyof Info, unknown>>;
    provider?: unknown;
  };
  if (typeof (provider as Partial<RawProvider> | null | undefined)?.request !== 'function') return undefined;
  const id = (value: unknown) =>
    typeof value === 'string' && /^[\w.:-]+$/.test(value) && value.length <= longest.id ? value : undefined;
  const uuid = id(info?.uuid);
  const rdns = id(info?.rdns);
  if (!uuid || !rdns) return undefined;
  return {
    info: Object.freeze({ uuid, rdns, name: nameOf(info?.name, rdns, taken), icon: plainImage(info?.icon) }),
    provider: guardProvider(provider as RawProvider),
  };
}

/** A name that another has already, or nearly, says whose it is. */
function nameOf(name: unknown, rdns: string, taken: TakenNames): string {
  const plain = plainName(name) ?? rdns;
  const key = plain.normalize('NFKC').toLowerCase();
  if (!taken.has(key)) taken.set(key, rdns);
  return taken.get(key) === rdns ? plain : `${plain} · ${rdns}`;
}

/** Without control characters and marks that turn the direction of writing, in one line. */
function plainName(name: unknown): string | undefined {
  if (typeof name !== 'string') return undefined;
  const plain = name
    .slice(0, 1_000)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain === '') return undefined;
  return plain.length > longest.name ? `${plain.slice(0, longest.name - 1)}…` : plain;
}

const plainImage = (icon: unknown): string =>
  typeof icon === 'string' &&
  icon.length <= longest.icon &&
  /^data:image\/(svg\+xml|png|webp|gif|jpeg|avif)[;,]/i.test(icon.trimStart())
    ? icon.trim()
    : plainIcon;
