import { Figure, Figures } from '../../ui/data/Figure.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';
import { Section } from '../../ui/surfaces/Section.tsx';
import { fundCopy } from './copy.ts';

const { head, buckets } = fundCopy;

/** The fund before it is read: its words are in the page from the first moment, in the place where they stay. */
export function FundFace() {
  return (
    <div className="grid gap-12">
      <div className="max-sm:[&_[data-figure]]:text-20">
        <Figures even={2}>
          {[head.available, head.committed, head.paid].map((label) => (
            <Figure key={label} label={label}>
              <Skeleton width="6ch" />
            </Figure>
          ))}
          <Figure label={head.window} note={<Skeleton width="14ch" />}>
            <Skeleton width="6ch" />
          </Figure>
        </Figures>
      </div>
      <Section title={buckets.title} note={buckets.note}>
        <Skeleton width="100%" height="34rem" />
      </Section>
    </div>
  );
}
