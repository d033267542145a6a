import type { Gap } from '../../../src/core/framing/gap';
import type { Hint } from '../../../src/core/framing/hints';

type CoachProps = {
  readonly id: string;
  readonly gap: Gap | undefined;
  readonly hints: readonly Hint[];
};

/** What the coach says about one answer: the gap first, else the hints. Always on the page, so that screen readers hear it. */
export function Coach({ id, gap, hints }: CoachProps) {
  const lines = gap ? [gap.text] : hints.map(({ text }) => text);
  return (
    <div id={id} role="status" class={`coach${gap?.hollow ? ' hollow' : ''}`}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
