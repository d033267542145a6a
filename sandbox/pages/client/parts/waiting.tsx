/** Grey lines of the height of what is coming. */
export function Waiting({ lines }: { readonly lines: number }) {
  return (
    <div class="stack" role="status">
      <span class="visually-hidden">Loading</span>
      {Array.from({ length: lines }, (_, index) => (
        <div class="skeleton" key={index} />
      ))}
    </div>
  );
}
