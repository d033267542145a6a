import type { SitePolicy } from '../../../src/core/policy/site-policy';
import { SITE_TEXTS } from './texts';

type CurrencyFieldProps = {
  readonly currency: SitePolicy['currency'];
  readonly disabled: boolean;
  readonly onChange: (currency: SitePolicy['currency']) => void;
};

/** The currency that numbers are entered in, out of those that the browser knows, by name; or none. */
export function CurrencyField({ currency, disabled, onChange }: CurrencyFieldProps) {
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
