import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Framing } from '../../../src/core/framing/framing';
import { framingGaps } from '../../../src/core/framing/framing-gaps';
import type { Gap, NamedItem } from '../../../src/core/framing/gap';
import { framingHints, type Hint } from '../../../src/core/framing/hints';
import { isAnswered } from '../../../src/core/framing/answer';
import type { QuestionId } from '../../../src/core/framing/questions';
import type { CalendarDay } from '../../../src/core/time/calendar-day';
import type { About, FormRules } from './about';
import { finished, suggestedFor, type Change, type Draft, type Suggested } from './draft';
import { useSettled } from './use-settled';

/** The coach waits for a pause in the typing; so does what a screen reader is told. */
const PAUSE_MS = 400;

/** A draft with everything that is said about it while it is typed. */
export type FramingForm = {
  readonly draft: Draft;
  readonly change: Change;
  readonly today: CalendarDay;
  readonly suggested: Suggested;
  /** The work item, with the titles of the items that were named since. */
  readonly about: About;
  readonly learn: (item: NamedItem) => void;
  /** By the text as it stood at the last pause. */
  readonly gapOf: (question: QuestionId) => Gap | undefined;
  readonly hintsOf: (question: QuestionId) => readonly Hint[];
  readonly costProblem: string | undefined;
};

/** Holds the answers while somebody writes. `onChange` hears every single change, at once. */
export function useFramingForm(
  start: Framing | undefined,
  given: About,
  rules: FormRules,
  onChange?: (draft: Draft, suggested: Suggested) => void,
): FramingForm {
  const [draft, setDraft] = useState<Draft>(start ?? {});
  const [learnt, setLearnt] = useState<About['items']>(new Map());
  const about = useMemo(() => ({ ...given, items: new Map([...given.items, ...learnt]) }), [given, learnt]);
  const learn = useCallback((item: NamedItem) => setLearnt((known) => new Map([...known, [item.key, item]])), []);
  const suggested = useMemo(() => suggestedFor(about), [about.summary, about.typeName, about.labels?.join('\n')]);
  const change = useCallback<Change>(
    (patch) =>
      setDraft((before) => {
        const next = { ...before, ...patch };
        onChange?.(next, suggested);
        return next;
      }),
    [onChange, suggested],
  );
  const settled = useSettled(draft, PAUSE_MS);
  const gaps = useMemo(
    () => framingGaps(settled, { summary: about.summary, items: about.items }),
    [settled, about.summary, about.items],
  );
  const hints = useMemo(() => framingHints(settled, { today: rules.today }), [settled, rules.today]);
  const whole = finished(settled, suggested);
  return {
    draft,
    change,
    today: rules.today,
    suggested,
    about,
    learn,
    // What has words by now is not missing, whatever the last pause saw.
    gapOf: (question) =>
      gaps.find((gap) => gap.question === question && !(gap.code === 'missing' && isAnswered(draft, question))),
    hintsOf: (question) => hints.filter((hint) => hint.question === question),
    costProblem: 'problem' in whole ? whole.problem : undefined,
  };
}
