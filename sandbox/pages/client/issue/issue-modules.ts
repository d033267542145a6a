import * as v from 'valibot';
import { ask } from '../ask';

const ModulesSchema = v.object({
  panels: v.array(v.object({ key: v.string(), isAdded: v.boolean(), isPinned: v.boolean() })),
  contexts: v.array(v.string()),
});

/** The app's modules that this work item shows, and which of its panels somebody added. */
export type IssueModules = v.InferOutput<typeof ModulesSchema>;

export async function readIssueModules(issueKey: string): Promise<IssueModules> {
  return v.parse(ModulesSchema, await ask(`/sandbox/issues/${encodeURIComponent(issueKey)}/modules`));
}
