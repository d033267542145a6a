import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { submit } from '../../shared/bridge/host';
import { jira } from '../../shared/bridge/jira';
import { Banner } from '../../shared/parts/banner';
import { sentenceOf } from '../../shared/sentence-of';
import { type GadgetConfiguration, toStored } from '../gadget-configuration';
import { toRemember } from '../remembered-fields';
import { DaysFields } from './days-fields';
import { configurationOf, type Draft, draftOf, type Problems } from './draft';
import { type PartProps, ScopeFields } from './scope-fields';
import { EDIT_TEXTS } from './texts';

const SWITCHES = [
  { part: 'includeActiveSprints', label: EDIT_TEXTS.sprints, help: EDIT_TEXTS.sprintsHelp },
  { part: 'allOpenItems', label: EDIT_TEXTS.all, help: EDIT_TEXTS.allHelp },
] as const;

/** The site's fields, so that viewers needn't ask for them; without them the settings are as good. */
async function fieldsToRemember() {
  try {
    return toRemember(await jira.fields());
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

export type EditFormProps = {
  readonly before: GadgetConfiguration | undefined;
  /** Why what was stored can't be read. */
  readonly problem: string | undefined;
};

/** The gadget's settings. What is wrong is said at its field when somebody saves, and from then on as they type. */
export function EditForm({ before, problem }: EditFormProps) {
  const [draft, setDraft] = useState<Draft>(draftOf(before));
  const [tried, setTried] = useState(0);
  const [isSaving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<string | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);
  const read = configurationOf(draft);
  const problems: Problems = tried > 0 && 'problems' in read ? read.problems : {};
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), [tried]);
  const part = {
    draft,
    problems,
    change: (changes: Partial<Draft>) => setDraft((now) => ({ ...now, ...changes })),
  };
  const save = async (event: Event) => {
    event.preventDefault();
    setTried(tried + 1);
    if ('problems' in read) return;
    setSaving(true);
    setRefusal(undefined);
    try {
      await submit(toStored({ ...read, fields: await fieldsToRemember() }));
    } catch (error) {
      setRefusal(sentenceOf(error));
    }
    setSaving(false);
  };
  return (
    <form
      class="stack settings"
      aria-label={EDIT_TEXTS.title}
      noValidate
      ref={form}
      onSubmit={(event) => void save(event)}
    >
      {problem !== undefined && (
        <Banner kind="warning">
          <p>{problem}</p>
        </Banner>
      )}
      <ScopeFields {...part} />
      <ItemFields {...part} />
      <DaysFields {...part} />
      {refusal !== undefined && (
        <Banner kind="danger" role="alert">
          <p>
            {EDIT_TEXTS.notSaved} {refusal}
          </p>
        </Banner>
      )}
      <p>
        <button type="submit" class="button primary" disabled={isSaving}>
          {EDIT_TEXTS.save}
        </button>
      </p>
    </form>
  );
}

/** Which of the scope's items are judged. */
function ItemFields({ draft, change }: PartProps) {
  return (
    <fieldset class="stack">
      <legend>{EDIT_TEXTS.which}</legend>
      {SWITCHES.map(({ part, label, help }) => (
        <div key={part}>
          <label class="choice">
            <input
              type="checkbox"
              checked={draft[part]}
              aria-describedby={`${part}-help`}
              onChange={(event) => change({ [part]: event.currentTarget.checked })}
            />
            {label}
          </label>
          <p id={`${part}-help`} class="help indented">
            {help}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
