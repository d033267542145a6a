import { useMemo, useState } from 'preact/hooks';
import { dayOf } from '../../../src/core/time/calendar-day';
import { close, type HostContext } from '../../shared/bridge/host';
import { draftsOf } from '../form/kept-drafts';
import { Editor } from '../panel/editor';
import { mayAnswer } from '../panel/may';
import { NotReady } from '../panel/not-ready';
import type { ReadyProps } from '../panel/panel-props';
import { usePanel } from '../panel/use-panel';
import { WhoMay } from '../panel/who-may';
import type { ShownIssue } from '../place';

export type AnswersProps = { readonly host: HostContext; readonly issue: ShownIssue };

/** The questions about one item in a dialog of their own, the first without an answer in focus; saved as the panel saves. */
export function Answers({ host, issue }: AnswersProps) {
  const reading = usePanel(issue);
  const { state, reload } = reading;
  if (state.status !== 'ready') return <NotReady state={state} reload={reload} />;
  const { found } = state.facts;
  return mayAnswer(found) ? <Asked host={host} reading={reading} {...state} /> : <WhoMay found={found} />;
}

/** The form, going on with what was typed before and not saved. Saved or discarded, the dialog is done. */
function Asked(props: ReadyProps) {
  const { host, facts } = props;
  const { issue } = facts.found;
  const drafts = useMemo(() => draftsOf(host, issue.id), [host, issue.id]);
  const [kept] = useState(() => drafts.unsaved(issue.framing));
  return (
    <Editor
      {...props}
      today={dayOf(new Date(), host.timeZone)}
      from={undefined}
      stepwise={false}
      drafts={drafts}
      kept={kept}
      undo="elsewhere"
      touched={() => undefined}
      close={() => {
        drafts.forget();
        void close();
      }}
    />
  );
}
