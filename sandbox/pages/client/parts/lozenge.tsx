import type { ComponentChildren } from 'preact';

export type LozengeKind = 'default' | 'inprogress' | 'moved' | 'new' | 'removed' | 'success';

/** Jira's small label. */
export function Lozenge({ kind, children }: { readonly kind: LozengeKind; readonly children: ComponentChildren }) {
  return <span class={`lozenge ${kind}`}>{children}</span>;
}

const OF_CATEGORY = { new: 'default', indeterminate: 'inprogress', done: 'success' } as const;

/** A status in the colour of its category. */
export function StatusLozenge({
  name,
  category,
}: {
  readonly name: string;
  readonly category: keyof typeof OF_CATEGORY;
}) {
  return <Lozenge kind={OF_CATEGORY[category]}>{name}</Lozenge>;
}
