interface Props {
  readonly list: readonly { readonly ask: string; readonly answer: string; readonly id?: string }[];
}

/** Questions in two columns, each opening to its answer. Without script: the browser's own. */
export function Questions({ list }: Props) {
  return (
    <div className="grid gap-x-14 lg:grid-cols-2">
      {list.map(({ ask, answer, id }) => (
        <details key={ask} id={id} className="group scroll-mt-20 border-b border-line py-3.5">
          <summary className="flex list-none items-baseline justify-between gap-4 font-strong [&::-webkit-details-marker]:hidden">
            {ask}
            <span aria-hidden="true" className="text-muted transition-transform group-open:rotate-45">
              +
            </span>
          </summary>
          <p className="mt-2 max-w-prose text-pretty text-muted">{answer}</p>
        </details>
      ))}
    </div>
  );
}
