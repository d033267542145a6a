import { FELT_BY_TEXTS } from '../../../src/core/framing/fact-texts';
import { FORM_TEXTS } from '../../../src/core/framing/form-texts';
import { FELT_BY, type FeltBy } from '../../../src/core/framing/framing';
import type { Change, Draft } from './draft';

/** Who feels it: as many as do. */
export function FeltByField({ draft, change }: { readonly draft: Draft; readonly change: Change }) {
  const chosen = new Set(draft.who);
  const toggle = (who: FeltBy, on: boolean) =>
    change({ who: FELT_BY.filter((one) => (one === who ? on : chosen.has(one))) });
  return (
    <fieldset class="row">
      <legend class="inline">{FORM_TEXTS.feltByLegend}</legend>
      {FELT_BY.map((who) => (
        <label key={who} class="chip">
          <input
            type="checkbox"
            checked={chosen.has(who)}
            onChange={(event) => toggle(who, event.currentTarget.checked)}
          />
          {FELT_BY_TEXTS[who].label}
        </label>
      ))}
    </fieldset>
  );
}
