'use client';

import { Skeleton } from '../../../ui/feedback/Skeleton.tsx';
import type { TextPart } from '../model.ts';

/** The text of a proposal: headings and paragraphs. Others wrote it, so it is never more than text. */
export function ProposalText({ parts }: { readonly parts: readonly TextPart[] | undefined }) {
  if (!parts) return <Skeleton width="100%" height="14rem" />;
  return (
    <div className="grid max-w-prose gap-6">
      {parts.map(({ heading, paragraphs }) => (
        <section key={heading ?? ''} className="grid gap-2">
          {heading && <h2 className="text-17 font-strong">{heading}</h2>}
          {paragraphs.map((paragraph) => (
            <p key={paragraph} className="text-pretty break-words whitespace-pre-line text-muted">
              {paragraph}
            </p>
          ))}
        </section>
      ))}
    </div>
  );
}
