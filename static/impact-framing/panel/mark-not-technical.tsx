import { LAZY_TEXTS } from './lazy-texts';
import { recordMark } from './actions';
import type { JudgedProps } from './panel-props';
import { mayRecord } from './may';

type MarkProps = Pick<JudgedProps, 'facts' | 'reading'> & { readonly look: 'link' | 'button subtle' };

/** A person's word against the technical rule. */
export function MarkNotTechnical({ facts, reading, look }: MarkProps) {
  if (!mayRecord(facts.found)) return null;
  return (
    <button type="button" class={look} onClick={() => void recordMark(facts.found.issue.id, false, reading.reload)}>
      {LAZY_TEXTS.markNotTechnical}
    </button>
  );
}
