import { useMemo, useState } from 'preact/hooks';
import { dayOf } from '../../../src/core/calendar-day';
import type { QuestionId } from '../../../src/core/framing/question';
import { summaryBy } from '../../../src/core/risk-summary/summary-by';
import { summaryFacts } from '../../../src/core/risk-summary/summary-facts';
import { draftsOf, type KeptDraft } from '../form/kept-drafts';
import { Banners, questionOf } from './banners';
import { FactChips } from './fact-chips';
import { GapLines } from './gap-lines';
import type { JudgedProps } from './panel-props';
import { LaterLine } from './later-line';
import { LazyEditor, useEditorAhead } from './lazy-editor';
import { mayAnswer } from './may';
import { Opening } from './opening';
import { TEXTS } from '../texts';
import { WaitingBar } from './waiting-bar';
import { WhoMay } from './who-may';

/** A form somebody opened, at the question they chose or the first that needs it. */
type Editing = {
  readonly from: QuestionId | undefined;
  readonly stepwise: boolean;
  /** What they typed before and didn't save: the form goes on with it. */
  readonly kept?: KeptDraft | undefined;
};

/** Nobody answered anything: the form stands there, one question at a time. */
const ASKING: Editing = { from: undefined, stepwise: true };

/** What is at stake with technical work: banners, the sentence, the facts, the gaps, the clock, and the form. */
export function TechnicalPanel(props: JudgedProps) {
  const { host, facts, judgement, closely } = props;
  const { issue } = facts.found;
  const { progress } = judgement;
  const inherited = progress.state === 'inherited' ? facts.parent : undefined;
  const framing = inherited ? inherited.framing : issue.framing;
  const today = dayOf(new Date(), host.timeZone);
  const [editing, setEditing] = useState<Editing | undefined>();
  const may = mayAnswer(facts.found);
  useEditorAhead(may && closely !== undefined);
  // What people decided not to do, or not now, is asked nothing; whoever wants to may still answer.
  const { isDecided } = judgement;
  const asks = may && !isDecided && progress.state === 'open' && !facts.found.framingProblem;
  const drafts = useMemo(() => draftsOf(host, issue.id), [host, issue.id]);
  const [kept, setKept] = useState(() => drafts.unsaved(issue.framing));
  // Once somebody types, the form stays, whatever is read from Jira meanwhile.
  const form = editing ?? (asks && !kept ? ASKING : undefined);
  const edit = may ? (from?: QuestionId) => setEditing({ from, stepwise: false, kept }) : undefined;
  const letGo = () => {
    drafts.forget();
    setKept(undefined);
  };
  const summary = summaryBy(judgement.said, {
    framing,
    today,
    summary: inherited ? inherited.summary : issue.summary,
    items: facts.items,
  });
  const question = questionOf(props, summary.banner);
  const opens = !form || form.stepwise;
  return (
    <>
      <Banners {...props} edit={edit} question={question} />
      {kept && edit && !form && closely && (
        <closely.KeptOffer
          kept={kept}
          about={{ summary: issue.summary, items: facts.items }}
          today={today}
          timeZone={host.timeZone}
          goOn={() => edit()}
          discard={letGo}
        />
      )}
      {opens && (
        <>
          <Opening {...props} summary={summary} inherited={inherited} edit={edit} />
          <FactChips facts={summaryFacts({ framing, storyPoints: issue.storyPoints, today })} />
          <GapLines
            gaps={isDecided ? [] : progress.gaps}
            state={progress.state}
            details={summary.details}
            edit={edit}
          />
          {judgement.wayIn && !isDecided && <p class="help">{TEXTS.cameIn(judgement.wayIn)}</p>}
          {!isDecided && <LaterLine framing={issue.framing} state={progress.state} today={today} edit={edit} />}
        </>
      )}
      {form && (
        <LazyEditor
          key={`${form.stepwise}${form.from}`}
          {...props}
          {...form}
          today={today}
          drafts={drafts}
          touched={() => setEditing(form)}
          close={() => {
            letGo();
            setEditing(undefined);
          }}
        />
      )}
      <WhoMay found={facts.found} />
      {closely ? (
        <closely.RefinementBar
          {...props}
          edit={form || inherited ? undefined : edit}
          question={question}
          isMarkedAbove={opens && !inherited && summary.form === 'none'}
        />
      ) : (
        <WaitingBar />
      )}
      {closely && <closely.Waiver facts={facts} today={today} />}
    </>
  );
}
