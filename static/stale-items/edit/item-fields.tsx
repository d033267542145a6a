import { TEXTS } from '../texts';
import type { PartProps } from './scope-fields';

const texts = TEXTS.configure;

const SWITCHES = [
  { part: 'includeActiveSprints', label: texts.sprints, help: texts.sprintsHelp },
  { part: 'allOpenItems', label: texts.all, help: texts.allHelp },
] as const;

/** Which of the scope's items are judged. */
export function ItemFields({ draft, change }: PartProps) {
  return (
    <fieldset class="stack">
      <legend>{texts.which}</legend>
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
