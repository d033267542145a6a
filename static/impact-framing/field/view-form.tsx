import { useMemo } from 'preact/hooks';
import type { Framing } from '../../../src/core/framing/framing';
import { ask } from '../../shared/bridge/backend';
import { close, submit } from '../../shared/bridge/host';
import { PanelForm } from '../form/panel-form';
import { jira } from '../../shared/bridge/jira';
import { sentenceOf } from '../../shared/sentence-of';
import type { FieldFormProps } from './field-form-props';

/** The form where Jira edits the field in place: Save hands the answers to Jira, Discard closes the edit. */
export function ViewForm({ place, start, about, rules }: FieldFormProps) {
  const issueId = place.issue?.id;
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
    if (issueId !== undefined) ask('reassess', { issueId }).catch((error: unknown) => console.error(error));
    return undefined;
  };
  return (
    <PanelForm
      start={start}
      about={about}
      rules={rules}
      support={support}
      from={undefined}
      stepwise={false}
      save={save}
      discard={() => void close()}
    />
  );
}
