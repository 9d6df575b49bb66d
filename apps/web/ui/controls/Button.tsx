import clsx from 'clsx';
import type { ButtonHTMLAttributes } from 'react';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One `primary` a screen. `text` for everything beside it. @default 'secondary' */
  readonly tone?: 'primary' | 'secondary' | 'text' | 'danger';
  /** `large` fills its place: the action of a form. @default 'medium' */
  readonly size?: 'medium' | 'large' | 'small';
  /** Something runs: the button keeps its place and cannot be pressed again. */
  readonly pending?: boolean;
}

export function Button({
  tone = 'secondary',
  size = 'medium',
  pending,
  children,
  className,
  ...rest
}: Props) {
  return (
    <button
      type="button"
      aria-disabled={pending || undefined}
      {...rest}
      onClick={pending ? (event) => event.preventDefault() : rest.onClick}
      className={clsx(buttonLook(tone, size), pending && 'cursor-progress', className)}
    >
      {pending && <Pulse />}
      {children}
    </button>
  );
}

const sizes = {
  large: 'h-13 w-full px-6 text-17',
  medium: 'h-10 px-4 text-15',
  small: 'h-8 px-3 text-13',
} as const;

/** A text button stands in the line of words around it. */
const textSizes = { large: 'h-13 text-17', medium: 'h-10 text-15', small: 'h-8 text-13' } as const;

/** The look alone, for links that act like buttons. */
export function buttonLook(
  tone: NonNullable<Props['tone']> = 'secondary',
  size: NonNullable<Props['size']> = 'medium',
) {
  return clsx(
    'inline-flex items-center justify-center gap-2 rounded-control font-strong whitespace-nowrap transition-colors',
    'disabled:cursor-not-allowed disabled:border-line disabled:bg-sunken disabled:text-muted',
    tone === 'text' ? textSizes[size] : sizes[size],
    tone === 'primary' && 'bg-accent text-on-accent hover:bg-accent-hover',
    tone === 'secondary' && 'border border-edge bg-surface text-ink hover:bg-sunken',
    tone === 'text' && 'text-ink underline decoration-edge underline-offset-4 hover:decoration-accent',
    tone === 'danger' && 'border border-loss bg-surface text-loss-text hover:bg-sunken',
  );
}

const Pulse = () => <span aria-hidden="true" className="breathing size-2 rounded-full bg-current" />;
