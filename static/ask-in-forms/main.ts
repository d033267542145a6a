import { forms } from '../shared/bridge/forms';
import { hostContext } from '../shared/bridge/host';
import { tellSummary } from '../shared/bridge/form-summary';
import { askInForm, fieldsAsked, isCreating, RULE_FIELDS, summaryIn, type Form } from './ask-in-form';
import { hasPass } from './has-pass';

/**
 * Jira loads this page, which nobody sees, beside the forms of projects whose policy asks
 * (docs/platform.md#ui-modifications).
 */
const host = await hostContext();
const ask = (form: Form) => askInForm(form, host, hasPass);

/** Whether a change can turn an item into technical work, or back. */
const counts = (changed: { getId(): string } | undefined): boolean =>
  changed !== undefined && RULE_FIELDS.includes(changed.getId());

let newestSummary = '';
let tell: (() => void) | undefined;

/** The field's own frame shows what it makes of the summary: whether it looks technical, and an example of that kind. */
function passOn(form: Form): void {
  if (!isCreating(host)) return;
  newestSummary = summaryIn(form);
  if (tell) tell();
  else tell = tellSummary(() => newestSummary);
}

await forms.onInit(
  async (form) => {
    passOn(form);
    await ask(form);
  },
  ({ uiModifications }) => fieldsAsked(uiModifications),
);
await forms.onChange(
  async ({ change, ...form }) => {
    if (change.current?.getId() === 'summary') passOn(form);
    if (counts(change.current)) await ask(form);
  },
  ({ change, uiModifications }) => (counts(change.current) ? fieldsAsked(uiModifications) : []),
);
