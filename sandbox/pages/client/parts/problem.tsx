import { useLayoutEffect, useRef } from 'preact/hooks';

type ProblemProps = { readonly message: string; readonly retry?: (() => unknown) | undefined };

/** What happened and what to do about it, where something should have been; it comes into sight with each new message. */
export function Problem({ message, retry }: ProblemProps) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => element.current?.scrollIntoView({ block: 'nearest' }), [message]);
  return (
    <div class="message danger" role="alert" ref={element}>
      <p>{message}</p>
      {retry !== undefined && (
        <button type="button" class="link" onClick={() => void retry()}>
          Retry
        </button>
      )}
    </div>
  );
}

/** What is shown in place of a whole page. */
export function ProblemPage(props: ProblemProps) {
  return (
    <div class="stack">
      <h1>This page can't be shown</h1>
      <Problem {...props} />
    </div>
  );
}
