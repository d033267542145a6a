import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type SectionProps = {
  /** Where the page has numbered parts. */
  readonly number?: number;
  readonly title: string;
  /** Numbers that belong to the whole section, beside its title. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** One part of the settings, under its own heading. */
export function Section({ number, title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <header class="row">
        <h2 id={id}>
          {number !== undefined && <span class="number">{number} </span>}
          {title}
        </h2>
        {aside && <div class="row push">{aside}</div>}
      </header>
      {children}
    </section>
  );
}
