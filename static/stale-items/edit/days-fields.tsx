import { EDIT_TEXTS } from './texts';
import type { PartProps } from './scope-fields';

const SUGGESTED_DAYS = '180';

/** The policy's days, or more. */
export function DaysFields({ draft, change, problems }: PartProps) {
  const isCustom = draft.days !== undefined;
  return (
    <fieldset class="stack">
      <legend>{EDIT_TEXTS.days}</legend>
      <label class="choice">
        <input type="radio" name="days" checked={!isCustom} onChange={() => change({ days: undefined })} />
        {EDIT_TEXTS.policy}
      </label>
      <div class="row">
        <label class="choice">
          <input
            type="radio"
            name="days"
            checked={isCustom}
            onChange={() => change({ days: draft.days ?? SUGGESTED_DAYS })}
          />
          {EDIT_TEXTS.custom}
        </label>
        <input
          class="field short"
          type="text"
          inputMode="numeric"
          aria-label={`${EDIT_TEXTS.custom}, ${EDIT_TEXTS.daysUnit}`}
          value={draft.days ?? ''}
          disabled={!isCustom}
          aria-invalid={problems.days !== undefined}
          aria-describedby={problems.days === undefined ? 'days-help' : 'days-problem'}
          onInput={(event) => change({ days: event.currentTarget.value })}
        />
        <span>{EDIT_TEXTS.daysUnit}</span>
      </div>
      {problems.days !== undefined && (
        <p id="days-problem" class="problem">
          {problems.days}
        </p>
      )}
      <p id="days-help" class="help">
        {EDIT_TEXTS.daysHelp}
      </p>
    </fieldset>
  );
}
