import { Link } from '../lib/nav/Link.tsx';
import { PageHead } from '../shell/PageHead.tsx';

export default function NotFound() {
  return (
    <>
      <PageHead title="There is no such page" lead="The address may be mistyped, or the page has moved." />
      <p className="mt-6">
        <Link href="/" className="link">
          Go to Stake
        </Link>
      </p>
    </>
  );
}
