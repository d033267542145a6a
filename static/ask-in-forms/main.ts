import { forms } from '../shared/bridge/forms';
import { hostContext } from '../shared/bridge/host';
import { askInForm, fieldsAsked, RULE_FIELDS, type Form } from './ask-in-form';
import { hasPass } from './has-pass';

/** Jira loads this page, which nobody sees, beside the forms of projects whose policy asks (facts/forge-platform, 4.1). */
const host = await hostContext();
const ask = (form: Form) => askInForm(form, host, hasPass);

/** Whether a change can turn an item into technical work, or back. */
const counts = (changed: { getId(): string } | undefined): boolean =>
  changed !== undefined && RULE_FIELDS.includes(changed.getId());

await forms.onInit(ask, ({ uiModifications }) => fieldsAsked(uiModifications));
await forms.onChange(
  async ({ change, ...form }) => {
    if (counts(change.current)) await ask(form);
  },
  ({ change, uiModifications }) => (counts(change.current) ? fieldsAsked(uiModifications) : []),
);
