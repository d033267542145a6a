import type { SummaryFact } from '../../../src/core/risk-summary/summary-facts';

/** The facts a Product Owner compares items by, on one quiet row; an urgent one is heavier and marked, not just coloured. */
export function FactChips({ facts }: { readonly facts: readonly SummaryFact[] }) {
  if (facts.length === 0) return null;
  return (
    <ul class="facts">
      {facts.map(({ kind, text, urgent }) => (
        <li key={kind} class={urgent ? 'urgent' : undefined}>
          {text}
        </li>
      ))}
    </ul>
  );
}
