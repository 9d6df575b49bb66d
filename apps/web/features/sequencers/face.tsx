import { Figure, Figures } from '../../ui/data/Figure.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';
import { sequencersCopy } from './copy.ts';

const { head, guarantee } = sequencersCopy;

/** The list before it is read: its words are in the page from the first moment, in the place where they stay. */
export function SequencersFace() {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_auto] lg:items-end lg:gap-12">
        <div className="grid max-w-form gap-1">
          <p className="text-13 text-muted">{head.now}</p>
          <p className="text-26 font-strong">
            <Skeleton width="9ch" />
          </p>
          <span className="h-3" />
          <p className="text-13">
            <Skeleton width="9ch" />
          </p>
        </div>
        <Figures>
          <Figure label={head.total} note={<Skeleton width="12ch" />}>
            <Skeleton width="6ch" />
          </Figure>
          <Figure label={head.bonded} note={head.bondedNote}>
            <Skeleton width="6ch" />
          </Figure>
        </Figures>
      </div>
      <Notice tone="earn" word={guarantee.word}>
        {guarantee.text}
      </Notice>
      <Skeleton width="100%" height="30rem" />
    </div>
  );
}
