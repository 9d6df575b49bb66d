import { PageHead } from '../shell/PageHead.tsx';

export default function StakePage() {
  return (
    <PageHead
      title="Stake METIS. Stay liquid. Leave when you like."
      lead="You give METIS and hold lsMETIS, which grows with what sequencers really earn. Leave at once for a small fee, or wait in the queue for none."
    />
  );
}
