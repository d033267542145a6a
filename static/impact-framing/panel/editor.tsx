import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CalendarDay } from '../../../src/core/time/calendar-day';
import type { Framing } from '../../../src/core/framing/framing';
import type { QuestionId } from '../../../src/core/framing/questions';
import { rulesFor, type About } from '../form/about';
import type { Draft } from '../form/draft';
import type { Drafts, KeptDraft } from '../form/kept-drafts';
import { sameFraming } from '../form/same-framing';
import { PanelForm } from '../form/panel-form';
import { useUnsaved } from '../form/use-unsaved';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import { Conflict, type Clash } from './conflict';
import { linkedItems } from './linked-items';
import type { ReadyProps } from './panel-props';
import { useSave } from './use-save';

export type EditorProps = Pick<ReadyProps, 'host' | 'facts' | 'reading'> & {
  readonly today: CalendarDay;
  readonly from: QuestionId | undefined;
  /** Nobody answered yet: one question at a time. */
  readonly stepwise: boolean;
  readonly drafts: Drafts;
  /** What was typed before and not saved. */
  readonly kept?: KeptDraft | undefined;
  /** 'elsewhere': the form ends with its dialog, so that no flag of its own could take the save back. */
  readonly undo?: 'elsewhere';
  /** Somebody began to type. */
  readonly touched: () => void;
  /** Saved or discarded: nothing is kept of it. */
  readonly close: () => void;
};

/** The form with its saving: what is typed survives reloads of the issue, and a conflict is told, never overwritten. */
export function Editor(props: EditorProps) {
  const { facts, today, from, stepwise, drafts, kept, close, host } = props;
  const isTouched = useRef(kept !== undefined);
  const { issue, blocksLinks } = facts.found;
  const [base, setBase] = useState(kept ? kept.base : issue.framing);
  const [start, setStart] = useState({ framing: kept ? kept.draft : issue.framing, version: 0 });
  const [clash, setClash] = useState<Clash>();
  const save = useSave(props);
  const unsaved = useUnsaved(drafts, base, kept !== undefined);

  const submit = async (mine: Framing | undefined, over = base): Promise<string | undefined> => {
    try {
      const outcome = await save(over, mine);
      if (outcome.kind === 'conflict') setClash({ mine, theirs: outcome.theirs, other: outcome.other });
      else {
        setClash(undefined);
        close();
      }
      return undefined;
    } catch (error) {
      return sentenceOf(error);
    }
  };
  const startFrom = (framing: Framing | undefined) => {
    setBase(framing);
    setStart((before) => ({ framing, version: before.version + 1 }));
  };
  useEffect(() => {
    if (!isTouched.current && !sameFraming(issue.framing, base)) startFrom(issue.framing);
  }, [issue.framing]);
  const touch = (draft: Draft) => {
    unsaved.typed(draft);
    if (isTouched.current) return;
    isTouched.current = true;
    props.touched();
  };
  const useTheirs = (theirs: Framing | undefined) => {
    unsaved.forget();
    startFrom(theirs);
    setClash(undefined);
    props.reading.reload();
  };
  const about = useMemo<About>(
    () => ({
      summary: issue.summary,
      labels: issue.labels,
      typeName: issue.type.name,
      key: issue.key,
      items: facts.items,
      linked: linkedItems(facts.found),
    }),
    [issue.summary, issue.key, issue.type.name, issue.labels, facts.items, facts.found],
  );
  const rules = useMemo(
    () => rulesFor(facts.policy.policy, issue.type, today),
    [facts.policy.policy, issue.type, today],
  );
  const support = useMemo(
    () => ({
      suggest: (typed: string) => jira.suggest(typed, issue.key),
      link: async (key: string) => {
        try {
          await jira.linkBlocks(issue.key, key);
          return undefined;
        } catch (error) {
          return sentenceOf(error);
        }
      },
      linked: new Set((blocksLinks ?? []).flatMap(({ direction, key }) => (direction === 'blocks' ? [key] : []))),
    }),
    [issue.key, blocksLinks],
  );
  return (
    <>
      {clash && (
        <Conflict
          clash={clash}
          timeZone={host.timeZone}
          useMine={() => submit(clash.mine, clash.theirs)}
          useTheirs={() => useTheirs(clash.theirs)}
        />
      )}
      <PanelForm
        key={start.version}
        start={start.framing}
        stored={base}
        about={about}
        rules={rules}
        support={support}
        from={from}
        stepwise={stepwise}
        save={(framing) => submit({ ...framing, writtenFor: issue.id })}
        touched={touch}
        discard={close}
      />
    </>
  );
}
