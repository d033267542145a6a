import type { Issue } from '../jira/issue';

/** What every issue module's context says about where it stands (facts/forge-host, 8.1). */
export function issueExtension(type: string, { id, key, fields }: Issue): Record<string, unknown> {
  const { issuetype, project } = fields;
  return {
    type,
    issue: { id, key, type: issuetype.name, typeId: issuetype.id },
    project: { id: project.id, key: project.key, type: project.projectTypeKey },
    location: `${window.location.origin}/browse/${key}`,
  };
}
