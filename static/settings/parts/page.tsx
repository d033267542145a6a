import type { ComponentChildren } from 'preact';

/** A page under its title: every state has one, so that nothing jumps and every reader knows where they are. */
export function Page({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="page stack">
      <h1>{title}</h1>
      {children}
    </div>
  );
}
