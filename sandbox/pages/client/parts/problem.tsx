export type ProblemProps = { readonly message: string; readonly retry?: (() => unknown) | undefined };

/** What happened and what to do about it, where something should have been. */
export function Problem({ message, retry }: ProblemProps) {
  return (
    <div class="message danger" role="alert">
      <p>{message}</p>
      {retry !== undefined && (
        <button type="button" class="link" onClick={() => void retry()}>
          Retry
        </button>
      )}
    </div>
  );
}
