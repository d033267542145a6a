import { ENFORCEMENT_LABELS } from '../../../src/core/policy/enforcement-texts';
import { TYPE_ENFORCEMENTS } from '../../../src/core/policy/policy';
import type { SitePolicy } from '../../../src/core/policy/site-policy';
import { Banner } from '../../shared/parts/banner';
import { ModeRadios } from '../parts/mode-radios';
import type { ListedProject } from '../policy/load-projects';
import { AnswerLater } from '../project/answer-later';
import { StaleDays } from '../project/stale-days';
import { aboveCap } from './above-cap';
import { SITE_TEXTS } from './texts';
import type { SiteDraft } from './use-site-draft';

type SitePolicyFormProps = {
  /** What is wrong with what is stored. */
  readonly problem: string | undefined;
  readonly draft: SiteDraft;
  readonly projects: readonly ListedProject[];
};

/** The strictest mode that projects may choose, what they start from, and the currency of numbers. */
export function SitePolicyForm({ problem, projects, draft }: SitePolicyFormProps) {
  const { cap, start } = draft.chosen;
  const above = aboveCap(projects, cap);
  const changeStart = (part: Partial<typeof start>) => draft.change({ start: { ...start, ...part } });
  return (
    <>
      {problem !== undefined && <Banner kind="danger">{problem}</Banner>}
      <ModeRadios
        name="cap"
        legend={SITE_TEXTS.capTitle}
        legendShown
        modes={TYPE_ENFORCEMENTS}
        chosen={cap}
        says={(mode) => SITE_TEXTS.caps[mode]}
        disabled={() => draft.saving}
        onChange={(mode) => draft.change({ cap: mode })}
      />
      <p class="problem" role="status">
        {above.length > 0 && SITE_TEXTS.haveMore(above.map(({ key }) => key))}
      </p>
      <ModeRadios
        name="start"
        legend={SITE_TEXTS.startTitle}
        legendShown
        modes={TYPE_ENFORCEMENTS}
        chosen={start.enforcement}
        says={(mode) => SITE_TEXTS.starts[mode]}
        disabled={() => draft.saving}
        onChange={(mode) => changeStart({ enforcement: mode })}
      />
      {draft.isStartAbove && (
        <p class="problem" role="alert">
          {SITE_TEXTS.startAbove(ENFORCEMENT_LABELS[start.enforcement], ENFORCEMENT_LABELS[cap])}
        </p>
      )}
      <StaleDays policy={start} disabled={draft.saving} onChange={changeStart} />
      <AnswerLater
        answerLater={start.answerLater}
        disabled={draft.saving}
        onChange={(answerLater) => changeStart({ answerLater })}
      />
      <p class="help">{SITE_TEXTS.startHelp}</p>
      <CurrencyField
        currency={draft.chosen.currency}
        disabled={draft.saving}
        onChange={(currency) => draft.change({ currency })}
      />
    </>
  );
}

type CurrencyFieldProps = {
  readonly currency: SitePolicy['currency'];
  readonly disabled: boolean;
  readonly onChange: (currency: SitePolicy['currency']) => void;
};

/** The currency that numbers are entered in, out of those that the browser knows, by name; or none. */
function CurrencyField({ currency, disabled, onChange }: CurrencyFieldProps) {
  const known = Intl.supportedValuesOf('currency');
  const codes = currency === undefined || known.includes(currency) ? known : [...known, currency];
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  const options = codes
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return (
    <div class="stack tight">
      <div class="row">
        <label for="currency" class="plain">
          {SITE_TEXTS.currency}
        </label>
        <select
          id="currency"
          class="field choice-list"
          aria-describedby="currency-help"
          value={currency ?? ''}
          disabled={disabled}
          onChange={(event) => onChange(event.currentTarget.value || undefined)}
        >
          <option value="">{SITE_TEXTS.noCurrency}</option>
          {options.map(({ code, name }) => (
            <option key={code} value={code}>
              {SITE_TEXTS.currencyName(name, code)}
            </option>
          ))}
        </select>
      </div>
      <p id="currency-help" class="help">
        {SITE_TEXTS.currencyHelp}
      </p>
    </div>
  );
}
