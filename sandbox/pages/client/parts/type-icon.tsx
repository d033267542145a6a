const SHAPES: readonly (readonly [RegExp, string, string])[] = [
  [/bug|defect/i, 'bug', 'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6z'],
  [/epic/i, 'epic', 'M9 3 4 9h3l-1 4 6-6H9z'],
  [/story|feature/i, 'story', 'M5 4h6v9L8 10.500 5 13z'],
  [/sub/i, 'subtask', 'M4 4h5v5H4zM7 10h5V7h1v4H7z'],
  [/./, 'task', 'M6.500 11.500 3.500 8.500l1-1 2 2 5-5 1 1z'],
];

/** The kind of a work item as a small coloured square, with its name for those who can't see it. */
export function TypeIcon({ name }: { readonly name: string }) {
  const [, kind = 'task', path = ''] = SHAPES.find(([pattern]) => pattern.test(name)) ?? [];
  return (
    <span class={`type-icon ${kind}`} title={name}>
      <svg viewBox="0 0 16 16" width="16" height="16" role="img" aria-label={name}>
        <path d={path} fill="currentColor" />
      </svg>
    </span>
  );
}
