import { useEffect, useMemo, useState } from 'preact/hooks';
import { parseFraming } from '../../../src/core/framing/parse-framing';
import { dayOf } from '../../../src/core/time/calendar-day';
import { hearSummary } from '../../shared/bridge/form-summary';
import type { HostContext } from '../../shared/bridge/host';
import { jira } from '../../shared/bridge/jira';
import { Banner } from '../../shared/parts/banner';
import { Skeleton } from '../../shared/parts/skeleton';
import { Answers } from '../answers/answers';
import { type About, rulesFor } from '../form/about';
import { FORM } from '../form/texts';
import type { FieldPlace } from '../place';
import { TEXTS } from '../texts';
import { CreateForm } from './create-form';
import { FACTS_UNKNOWN, type FieldFacts, loadField } from './load-field';
import { ViewForm } from './view-form';

type FieldProps = { readonly host: HostContext; readonly place: FieldPlace };

/** The field's form: as Jira shows the field, or asked for one item in a dialog of the app's own. */
export function FieldEditor({ host, place }: FieldProps) {
  if (place.moment === 'dialog' && place.issue) return <Answers host={host} issue={place.issue} />;
  return <FieldForm host={host} place={place} />;
}

/** In Jira's dialogs it hands over every change, on the issue view it has its own Save. */
function FieldForm({ host, place }: FieldProps) {
  const facts = useFieldFacts(place);
  const typed = useFormSummary(place.moment === 'issue-create');
  const read = useMemo(() => parseFraming(place.value), [place.value]);
  const about = useMemo<About>(
    () => ({
      summary: facts?.issue?.summary ?? typed,
      labels: facts?.issue?.labels,
      typeName: facts?.issue?.type.name ?? place.typeName,
      key: place.issue?.key,
      items: facts?.items ?? FACTS_UNKNOWN.items,
    }),
    [facts, place, typed],
  );
  if (!facts) return <Skeleton lines={4} label={TEXTS.loadingForm} />;
  const type = facts.issue?.type ?? { id: place.typeId };
  const rules = rulesFor(facts.policy, type, dayOf(new Date(), host.timeZone));
  const start = 'framing' in read ? read.framing : undefined;
  const Form = place.moment === 'issue-view' ? ViewForm : CreateForm;
  return (
    <div class="panel">
      {'problem' in read && (
        <Banner kind="danger">
          <p>{FORM.unreadable}</p>
        </Banner>
      )}
      {place.moment === 'issue-bulk-edit' && (
        <Banner kind="information">
          <p>{FORM.bulk(place.issues)}</p>
        </Banner>
      )}
      {rules.enforcement === 'off' && <p class="help">{FORM.fieldOff}</p>}
      <Form host={host} place={place} start={start} about={about} rules={rules} because={facts.technicalBecause} />
    </div>
  );
}

/** The summary that stands in the create dialog, as far as somebody left its box; empty until it is heard of. */
function useFormSummary(isCreating: boolean): string {
  const [summary, setSummary] = useState('');
  useEffect(() => (isCreating ? hearSummary(setSummary) : undefined), [isCreating]);
  return summary;
}

/** A policy that can't be read must not keep anybody from creating: the form then asks as in `advise`. */
function useFieldFacts(place: FieldPlace): FieldFacts | undefined {
  const [facts, setFacts] = useState<FieldFacts>();
  useEffect(() => {
    loadField(jira, place).then(setFacts, (error: unknown) => {
      console.error(error);
      setFacts(FACTS_UNKNOWN);
    });
  }, []);
  return facts;
}
