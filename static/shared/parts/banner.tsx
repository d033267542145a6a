import type { ComponentChildren } from 'preact';
import { KindIcon, type MessageKind } from '../icons/kind-icon';

type BannerProps = {
  readonly kind: MessageKind;
  /** `alert` interrupts a screen reader; use it for the result of something the person just did. */
  readonly role?: 'status' | 'alert';
  readonly children: ComponentChildren;
};

/** A message about this area that stays: what it means and what to do. A sign as well as a colour says its kind. */
export function Banner({ kind, role = 'status', children }: BannerProps) {
  return (
    <div class={`banner ${kind}`} role={role}>
      <KindIcon kind={kind} />
      <div class="body stack">{children}</div>
    </div>
  );
}
