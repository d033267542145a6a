import { EDIT_TEXTS } from './texts';
import type { PartProps } from './scope-fields';

const SWITCHES = [
  { part: 'includeActiveSprints', label: EDIT_TEXTS.sprints, help: EDIT_TEXTS.sprintsHelp },
  { part: 'allOpenItems', label: EDIT_TEXTS.all, help: EDIT_TEXTS.allHelp },
] as const;

/** Which of the scope's items are judged. */
export function ItemFields({ draft, change }: PartProps) {
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
