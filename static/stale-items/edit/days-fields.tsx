import { TEXTS } from '../texts';
import type { PartProps } from './scope-fields';

const texts = TEXTS.configure;
const SUGGESTED_DAYS = '180';

/** The policy's days, or more. */
export function DaysFields({ draft, change, problems }: PartProps) {
  const isCustom = draft.days !== undefined;
  return (
    <fieldset class="stack">
      <legend>{texts.days}</legend>
      <label class="choice">
        <input type="radio" name="days" checked={!isCustom} onChange={() => change({ days: undefined })} />
        {texts.policy}
      </label>
      <div class="row">
        <label class="choice">
          <input
            type="radio"
            name="days"
            checked={isCustom}
            onChange={() => change({ days: draft.days ?? SUGGESTED_DAYS })}
          />
          {texts.custom}
        </label>
        <input
          class="field short"
          type="text"
          inputMode="numeric"
          aria-label={`${texts.custom}, ${texts.daysUnit}`}
          value={draft.days ?? ''}
          disabled={!isCustom}
          aria-invalid={problems.days !== undefined}
          aria-describedby={problems.days === undefined ? 'days-help' : 'days-problem'}
          onInput={(event) => change({ days: event.currentTarget.value })}
        />
        <span>{texts.daysUnit}</span>
      </div>
      {problems.days !== undefined && (
        <p id="days-problem" class="problem">
          {problems.days}
        </p>
      )}
      <p id="days-help" class="help">
        {texts.daysHelp}
      </p>
    </fieldset>
  );
}
