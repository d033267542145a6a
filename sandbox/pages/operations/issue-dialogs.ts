import * as v from 'valibot';
import type { Operation } from './operation';
import { Callback, payloadAs } from './payload';

const ViewSchema = v.object({
  data: v.object({ onClose: v.optional(Callback), context: v.object({ issueKey: v.string() }) }),
});
const CreateSchema = v.object({
  data: v.object({ onClose: v.optional(Callback), context: v.optional(v.record(v.string(), v.unknown()), {}) }),
});

/** Shows a work item in Jira's dialog over the page. */
export const openIssueViewModal: Operation = (given, frame) => {
  const { onClose, context } = payloadAs('openIssueViewModal', ViewSchema, given).data;
  frame.page.openDialog(frame, { kind: 'issue', issueKey: context.issueKey, closed: () => void onClose?.() });
  return true;
};

/** Opens Jira's create dialog, filled in with the context's values; `onClose` hears of what was created. */
export const openIssueCreateModal: Operation = (given, frame) => {
  const { onClose, context } = payloadAs('openIssueCreateModal', CreateSchema, given).data;
  frame.page.openDialog(frame, {
    kind: 'create',
    context,
    closed: (issueId) => void onClose?.({ payload: issueId === undefined ? [] : [{ issueId }] }),
  });
  return true;
};
