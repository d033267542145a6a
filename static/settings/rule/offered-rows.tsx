import { useMemo } from 'preact/hooks';
import { offeredRows, type OfferedRow } from '../../../src/core/technical-rule/offered-rows';
import type { TechnicalRule } from '../../../src/core/technical-rule/rule';
import { TEXTS } from '../texts';
import { withOffered } from './edit-rule';
import type { Marks } from './use-marks';

type OfferedRowsProps = {
  readonly marks: Marks;
  readonly rule: TechnicalRule;
  readonly disabled: boolean;
  readonly onChange: (rule: TechnicalRule, said: string) => void;
};

/** What the project's own items and marks speak for, each as one change of the rule; nothing is changed by itself. */
export function OfferedRows({ marks, rule, disabled, onChange }: OfferedRowsProps) {
  const items = marks && 'items' in marks ? marks.items : undefined;
  const offered = useMemo(() => offeredRows(items ?? [], rule), [items, rule]);
  if (marks && 'problem' in marks) {
    return (
      <p class="problem">
        {TEXTS.marksUnread} {marks.problem}
      </p>
    );
  }
  if (offered.length === 0) return null;
  return (
    <div class="stack tight">
      <h3 id="offered">{TEXTS.offered}</h3>
      <ul class="review" aria-labelledby="offered">
        {offered.map((offer) => (
          <li key={`${offer.by} ${offer.thing.id ?? offer.thing.name}`} class="row" data-landing>
            <span>{textOf(offer)}</span>
            {!disabled && (
              <button
                type="button"
                class="button"
                aria-label={`${actionOf(offer)}: ${textOf(offer)}`}
                onClick={() => onChange(withOffered(rule, offer), TEXTS.taken)}
              >
                {actionOf(offer)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function textOf(offer: OfferedRow): string {
  const what = TEXTS.offeredThing(offer.by, offer.thing.name);
  return offer.because === 'marked'
    ? TEXTS.markedAlike(what, offer.marks, offer.items, offer.technical)
    : TEXTS.looksAlike(what, offer.looking, offer.items);
}

function actionOf(offer: OfferedRow): string {
  return offer.because === 'marked' && !offer.technical ? TEXTS.leaveOut : TEXTS.addToRule;
}
