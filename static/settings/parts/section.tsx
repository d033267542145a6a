import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type SectionProps = {
  /** Its address on the page, where the page has a list of its parts. */
  readonly id?: string;
  /** Where the page has numbered parts. */
  readonly number?: number;
  readonly title: string;
  /** Numbers that belong to the whole section, beside its title. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** One part of the settings, under its own heading. */
export function Section({ id, number, title, aside, children }: SectionProps) {
  const titleId = useId();
  return (
    <section id={id} class="section" aria-labelledby={titleId}>
      <header class="row">
        <h2 id={titleId} tabIndex={-1}>
          {number !== undefined && <span class="number">{number} </span>}
          {title}
        </h2>
        {aside && <div class="row push">{aside}</div>}
      </header>
      {children}
    </section>
  );
}
