import { Link } from '../lib/nav/Link.tsx';
import { Mark } from '../ui/icons/Mark.tsx';

export function Wordmark() {
  return (
    <Link href="/" className="flex items-center gap-2.5 text-ink">
      <span className="text-accent">
        <Mark size={22} />
      </span>
      <span className="text-17 font-strong tracking-[-0.02em]">
        Metis <span className="text-muted">Blitz</span>
      </span>
    </Link>
  );
}
