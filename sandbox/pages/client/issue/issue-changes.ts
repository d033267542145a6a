import * as v from 'valibot';
import { page } from '../page';

const ChangeSchema = v.object({
  issueId: v.string(),
  issueKey: v.string(),
  projectId: v.string(),
  changes: v.array(v.object({ changeType: v.picklist(['updated', 'commented']), atlassianId: v.optional(v.string()) })),
});
export type IssueChange = v.InferOutput<typeof ChangeSchema>;

const ISSUE_MODULES = [
  'jira:issuePanel',
  'jira:issueContext',
  'jira:issueGlance',
  'jira:issueActivity',
  'jira:customField',
];
const listeners = new Set<(change: IssueChange) => void>();
let source: EventSource | undefined;

/** Hears of every change of an issue the viewer may see. The first listener opens the page's one line to the server. */
export function onIssueChange(listener: (change: IssueChange) => void): () => void {
  listeners.add(listener);
  source ??= open();
  return () => void listeners.delete(listener);
}

function open(): EventSource {
  const events = new EventSource('/sandbox/events');
  events.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const change = v.parse(ChangeSchema, JSON.parse(data));
    for (const listener of listeners) listener(change);
    const { issueId, projectId, changes } = change;
    const payload = { issueId, projectId, changes };
    page.events.emit('JIRA_ISSUE_CHANGED', payload, (moduleType) => ISSUE_MODULES.includes(moduleType));
  });
  return events;
}
