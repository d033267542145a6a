import { useMemo, useState } from 'preact/hooks';
import type { Framing } from '../../../src/core/framing/framing';
import { ask } from '../../shared/bridge/backend';
import { close, submit } from '../../shared/bridge/host';
import { draftsOf, overStored } from '../form/kept-drafts';
import { KeptOffer } from '../form/kept-offer';
import { PanelForm } from '../form/panel-form';
import { useUnsaved } from '../form/use-unsaved';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import type { FieldFormProps } from './field-form-props';

/** The form where Jira edits the field in place: Save hands the answers to Jira, Discard closes the edit. */
export function ViewForm({ host, place, start, about, rules }: FieldFormProps) {
  const issueId = place.issue?.id;
  const drafts = useMemo(() => draftsOf(host, issueId ?? ''), [host, issueId]);
  const [kept, setKept] = useState(() => drafts.unsaved(start));
  const [begun, setBegun] = useState(start);
  const unsaved = useUnsaved(drafts, start, false);
  const support = useMemo(
    () => ({ suggest: (typed: string) => jira.suggest(typed, place.issue?.key), linked: new Set<string>() }),
    [place.issue?.key],
  );
  const save = async (framing: Framing): Promise<string | undefined> => {
    try {
      await submit(issueId === undefined ? framing : { ...framing, writtenFor: issueId });
    } catch (error) {
      return sentenceOf(error);
    }
    unsaved.forget();
    if (issueId !== undefined) ask('reassess', { issueId }).catch((error: unknown) => console.error(error));
    return undefined;
  };
  if (kept) {
    return (
      <KeptOffer
        kept={kept}
        about={about}
        today={rules.today}
        timeZone={host.timeZone}
        goOn={() => {
          setBegun(overStored(kept, start));
          setKept(undefined);
        }}
        discard={() => {
          unsaved.forget();
          setKept(undefined);
        }}
      />
    );
  }
  return (
    <PanelForm
      start={begun}
      stored={start}
      about={about}
      rules={rules}
      support={support}
      from={undefined}
      stepwise={false}
      save={save}
      touched={unsaved.typed}
      discard={() => {
        unsaved.forget();
        void close();
      }}
    />
  );
}
