import * as v from 'valibot';
import type { Operation } from './operation';
import { Callback, payloadAs } from './payload';

const Kind = v.picklist(['info', 'success', 'warning', 'error']);
const FlagSchema = v.object({
  id: v.union([v.string(), v.number()]),
  title: v.optional(v.string(), ''),
  description: v.optional(v.string()),
  type: v.optional(Kind, 'info'),
  appearance: v.optional(Kind),
  isAutoDismiss: v.optional(v.boolean(), false),
  actions: v.optional(v.array(v.object({ text: v.string(), onClick: Callback })), []),
});

/** Shows one of Jira's flags; the same id again replaces it (docs/platform.md#windows-and-messages). */
export const showFlag: Operation = (given, { page }) => {
  const { id, appearance, type, ...flag } = payloadAs('showFlag', FlagSchema, given);
  page.showFlag({ ...flag, id: String(id), type: appearance ?? type });
  return true;
};

/** Takes a flag away; false when it is gone already. */
export const closeFlag: Operation = (given, { page }) => {
  const { id } = payloadAs('closeFlag', v.object({ id: v.union([v.string(), v.number()]) }), given);
  return page.closeFlag(String(id));
};
