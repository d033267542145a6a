import type { ComponentChildren } from 'preact';

const MARKS = { information: 'ℹ', warning: '!', danger: '✕' } as const;

type BannerProps = {
  readonly kind: keyof typeof MARKS;
  /** `alert` interrupts a screen reader; use it for the result of something the person just did. */
  readonly role?: 'status' | 'alert';
  readonly children: ComponentChildren;
};

/** A message about this area that stays: what it means and what to do. A mark as well as a colour says its kind. */
export function Banner({ kind, role = 'status', children }: BannerProps) {
  return (
    <div class={`banner ${kind}`} role={role}>
      <span aria-hidden="true">{MARKS[kind]}</span>
      <div class="body stack">{children}</div>
    </div>
  );
}
