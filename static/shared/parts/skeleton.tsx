/** Grey lines in the place and height of what is loading, so that nothing jumps when it comes. */
export function Skeleton({ lines, label }: { readonly lines: number; readonly label: string }) {
  return (
    <div class="stack" role="status" aria-busy="true">
      <span class="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} class="skeleton" aria-hidden="true" />
      ))}
    </div>
  );
}
