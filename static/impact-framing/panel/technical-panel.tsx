import { useMemo, useState } from 'preact/hooks';
import { answersDueOn } from '../../../src/core/framing/answers-due';
import type { FramingState } from '../../../src/core/framing/framing';
import type { Said } from '../../../src/core/framing/plainly-said';
import type { QuestionId } from '../../../src/core/framing/questions';
import type { Issue } from '../../../src/core/issue/issue';
import { summaryBy } from '../../../src/core/risk-summary/summary-by';
import { summaryFacts } from '../../../src/core/risk-summary/summary-facts';
import { type CalendarDay, dayOf, formatDayNear } from '../../../src/core/time/calendar-day';
import { TEXTS } from '../texts';
import { Banners, questionOf } from './banners';
import { FactChips } from './fact-chips';
import { GapLines } from './gap-lines';
import { LazyEditor, useEditorAhead } from './lazy-editor';
import { linkedItems } from './linked-items';
import { mayAnswer } from './may';
import { Opening } from './opening';
import type { JudgedProps } from './panel-props';
import { WaitingBar } from './waiting-bar';
import { WhoMay } from './who-may';

/** A form somebody opened, at the question they chose or the first that needs it. */
type Editing = {
  readonly from: QuestionId | undefined;
  readonly stepwise: boolean;
};

/** Nobody answered anything: the form stands there, one question at a time. */
const ASKING: Editing = { from: undefined, stepwise: true };

const NOTHING_SAID: Said = { hollow: [], nothing: new Map() };

/** What is at stake with technical work: banners, the sentence, the facts, the gaps, the clock, and the form. */
export function TechnicalPanel(props: JudgedProps) {
  const { host, facts, judgement, lazy } = props;
  const { issue } = facts.found;
  const { progress } = judgement;
  const inherited = progress.state === 'inherited' ? facts.parent : undefined;
  const framing = inherited ? inherited.framing : issue.framing;
  const today = dayOf(new Date(), host.timeZone);
  const [editing, setEditing] = useState<Editing | undefined>();
  const may = mayAnswer(facts.found);
  useEditorAhead(may && lazy !== undefined);
  // What people decided not to do, or not now, is asked nothing; whoever wants to may still answer.
  const { isDecided } = judgement;
  const asks = may && !isDecided && progress.state === 'open' && !facts.found.framingProblem;
  const drafts = useMemo(() => lazy?.draftsOf(host, issue.id), [lazy, host, issue.id]);
  const [turn, setTurn] = useState(0);
  // What they typed before and didn't save: the form goes on with it.
  const kept = useMemo(() => drafts?.unsaved(issue.framing), [drafts, turn]);
  // Once somebody types, the form stays, whatever is read from Jira meanwhile.
  const form = editing ?? (asks && !kept ? ASKING : undefined);
  const readKept = () => setTurn(turn + 1);
  const edit = may ? (from?: QuestionId) => (readKept(), setEditing({ from, stepwise: false })) : undefined;
  const letGo = () => {
    drafts?.forget();
    readKept();
  };
  const { items } = facts;
  const linked = linkedItems(facts.found);
  const summary = summaryBy(
    judgement.said,
    inherited ? { ...inherited, today, items } : { framing, today, summary: issue.summary, items, linked },
  );
  const isBare = inherited !== undefined || progress.state === 'open';
  const byLink =
    isBare && linked.length > 0
      ? summaryBy(NOTHING_SAID, { framing: undefined, today, summary: issue.summary, linked })
      : undefined;
  const question = questionOf(props, summary.banner);
  const opens = !form || form.stepwise;
  return (
    <>
      <Banners {...props} edit={edit} question={question} />
      {kept && edit && !form && lazy && (
        <lazy.KeptOffer
          kept={kept}
          about={{ summary: issue.summary, items, linked }}
          today={today}
          timeZone={host.timeZone}
          goOn={() => edit()}
          discard={letGo}
        />
      )}
      {opens && (
        <>
          <Opening {...props} summary={summary} inherited={inherited} linked={byLink} edit={edit} />
          <FactChips facts={summaryFacts({ framing, storyPoints: issue.storyPoints, today })} />
          <GapLines
            gaps={isDecided ? [] : progress.gaps}
            state={progress.state}
            details={summary.details}
            edit={edit}
          />
          {judgement.cameIn && !isDecided && <p class="help">{judgement.cameIn}</p>}
          {!isDecided && <LaterLine issue={issue} state={progress.state} today={today} edit={edit} />}
        </>
      )}
      {form && (
        <LazyEditor
          key={`${form.stepwise}${form.from}`}
          {...props}
          {...form}
          today={today}
          drafts={drafts}
          kept={kept}
          touched={() => setEditing(form)}
          close={() => {
            letGo();
            setEditing(undefined);
          }}
        />
      )}
      <WhoMay found={facts.found} />
      {lazy ? (
        <lazy.RefinementBar
          {...props}
          edit={form || inherited ? undefined : edit}
          question={question}
          isMarkedAbove={opens && !inherited && (summary.form === 'none' || byLink !== undefined)}
        />
      ) : (
        <WaitingBar />
      )}
      {lazy && <lazy.ChildrenLine host={host} facts={facts} />}
      {lazy && <lazy.WaitsFor {...props} today={today} />}
      {lazy && <lazy.Waiver host={host} facts={facts} today={today} />}
    </>
  );
}

type LaterProps = {
  readonly issue: Pick<Issue, 'framing' | 'createdAt'>;
  readonly state: FramingState;
  readonly today: CalendarDay;
  readonly edit: (() => void) | undefined;
};

/** Answers that somebody promised for later: why, until when, and whether that day is over. */
function LaterLine({ issue, state, today, edit }: LaterProps) {
  const due = answersDueOn(state, issue, today);
  if (due === undefined) return null;
  const overdue = due < today;
  return (
    <div class="row">
      <p class={overdue ? 'urgent' : 'subtle-text'}>
        {TEXTS.later(issue.framing?.laterReason)} {TEXTS.laterDue(formatDayNear(due, today), overdue)}
      </p>
      {edit && (
        <button type="button" class="link" onClick={() => edit()}>
          {TEXTS.answerNow}
        </button>
      )}
    </div>
  );
}
