import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Issue } from '../../../src/core/issue/issue';
import { markInForce } from '../../../src/core/records/records';
import { type MarkedIssue, type OfferedRow, offeredRows } from '../../../src/core/technical-rule/offered-rows';
import type { TechnicalRule } from '../../../src/core/technical-rule/rule';
import { ask } from '../../shared/bridge/backend';
import { sentenceOf } from '../../shared/sentence-of';
import { TEXTS } from '../texts';
import { withOffered } from './edit-rule';

/** As many as the app answers for at once. */
const STEP = 100;

type OfferedRowsProps = {
  readonly marks: Marks;
  readonly rule: TechnicalRule;
  readonly disabled: boolean;
  readonly onChange: (rule: TechnicalRule, said: string) => void;
};

/** The items with what people said of them, or why that isn't known. `undefined` while it is read. */
type Marks = { readonly items: readonly MarkedIssue[] } | { readonly problem: string } | undefined;

/** Reads once what people marked among these items. */
export function useMarks(issues: readonly Issue[] | undefined): Marks {
  const [marks, setMarks] = useState<Marks>(undefined);
  useEffect(() => {
    if (!issues) return;
    marked(issues).then(
      (items) => setMarks({ items }),
      (error: unknown) => setMarks({ problem: sentenceOf(error) }),
    );
  }, [issues]);
  return marks;
}

async function marked(issues: readonly Issue[]): Promise<readonly MarkedIssue[]> {
  const steps = Array.from({ length: Math.ceil(issues.length / STEP) }, (_, at) =>
    issues.slice(at * STEP, (at + 1) * STEP).map(({ id }) => id),
  );
  const records = (await Promise.all(steps.map((issueIds) => ask('readRecords', { issueIds })))).flat();
  const markOf = new Map(records.map((one) => [one.issueId, markInForce(one)]));
  return issues.map((issue) => ({ issue, mark: markOf.get(issue.id) }));
}

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
