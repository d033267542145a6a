import * as v from 'valibot';
import { ask } from '../ask';
import type { Issue } from '../jira/issue';

const ModulesSchema = v.object({
  panels: v.array(v.object({ key: v.string(), isAdded: v.boolean(), isPinned: v.boolean() })),
  contexts: v.array(v.string()),
});

/** The app's modules that this work item shows, and which of its panels somebody added. */
type IssueModules = v.InferOutput<typeof ModulesSchema>;

/** What every part of the issue view gets: the work item, and how to read it again after a change. */
export type IssuePart = { readonly issue: Issue; again(): Promise<void> };

export type IssueModulesPart = IssuePart & { readonly modules: IssueModules };

export async function readIssueModules(issueKey: string): Promise<IssueModules> {
  return v.parse(ModulesSchema, await ask(`/sandbox/issues/${encodeURIComponent(issueKey)}/modules`));
}

/** What every issue module's context says about where it stands. */
export function issueExtension(type: string, { id, key, fields }: Issue): Record<string, unknown> {
  const { issuetype, project } = fields;
  return {
    type,
    issue: { id, key, type: issuetype.name, typeId: issuetype.id },
    project: { id: project.id, key: project.key, type: project.projectTypeKey },
    location: `${window.location.origin}/browse/${key}`,
  };
}
