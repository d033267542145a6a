import type { Component, Filter, IssueType, Project, ProjectSummary, Viewer } from '../site';
import { eachOf, idOf, member, textOf } from './json';
import { levelOf } from './level';

export function projectSummaryOf(value: unknown): ProjectSummary | undefined {
  const id = idOf(member(value, 'id'));
  const key = textOf(member(value, 'key'));
  const typeKey = textOf(member(value, 'projectTypeKey'));
  return id && key
    ? { id, key, name: textOf(member(value, 'name')) ?? key, ...(typeKey === undefined ? {} : { typeKey }) }
    : undefined;
}

export function projectOf(value: unknown): Project | undefined {
  const summary = projectSummaryOf(value);
  const isTeamManaged = member(value, 'style') === 'next-gen' || member(value, 'simplified') === true;
  return (
    summary && {
      ...summary,
      isArchived: member(value, 'archived') === true,
      style: isTeamManaged ? 'team-managed' : 'company-managed',
      issueTypes: issueTypesOf(value),
    }
  );
}

/** The issue types of a project; none where Jira lists none. */
export function issueTypesOf(project: unknown): readonly IssueType[] {
  return eachOf(member(project, 'issueTypes'), issueTypeOf);
}

function issueTypeOf(value: unknown): IssueType | undefined {
  const named = namedOf(value);
  return named && { ...named, level: levelOf(value) };
}

/** Something with an id and a name. */
export function namedOf(value: unknown): Component | undefined {
  const id = idOf(member(value, 'id'));
  const name = textOf(member(value, 'name'));
  return id && name !== undefined ? { id, name } : undefined;
}

export function filterOf(value: unknown): Filter | undefined {
  const named = namedOf(value);
  const jql = textOf(member(value, 'jql'));
  return named && jql !== undefined ? { ...named, jql } : undefined;
}

export function viewerOf(value: unknown): Viewer | undefined {
  const accountId = textOf(member(value, 'accountId'));
  if (!accountId) return undefined;
  return {
    accountId,
    displayName: textOf(member(value, 'displayName')),
    timeZone: textOf(member(value, 'timeZone')),
  };
}
