import type { ReactNode } from 'react';

interface Props {
  /** What will stand here. */
  readonly title: string;
  /** What makes it so. */
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** Teaches: what will stand here, and what makes it so. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className="grid max-w-prose gap-2 border-l border-dashed border-edge py-2 pl-5">
      <p className="text-17 font-strong">{title}</p>
      <p className="text-pretty text-muted">{children}</p>
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}
