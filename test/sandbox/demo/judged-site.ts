import { join } from 'node:path';
import { framingFieldOf } from '../../../sandbox/demo/framing-field';
import { readApp } from '../../../sandbox/forge/app';
import { jiraModulesOf } from '../../../sandbox/forge/jira-modules';
import type { AppModules } from '../../../sandbox/app-modules';
import type { Site } from '../../../sandbox/jira/site';
import type { Issue as StoredIssue } from '../../../sandbox/jira/site/issue';
import type { LoadedSite } from '../../../sandbox/loaded-site';
import { assess, type Assessment } from '../../../src/core/stakes/assessment';
import { parseFraming } from '../../../src/core/framing/parse-framing';
import type { Framing } from '../../../src/core/framing/framing';
import type { ChangeEntry, IssueComment } from '../../../src/core/history/history';
import type { Issue } from '../../../src/core/issue/issue';
import type { Policy } from '../../../src/core/policy/policy';
import { policyInForce } from '../../../src/core/policy/policy-in-force';
import { TO_PRODUCTION } from '../../fakes/stakes-app';
import type { IssueRecords } from '../../../src/core/records/records';
import { bulkCandidatesOf, findBulkEdits } from '../../../src/core/refinement/find-bulk-edits';
import type { BulkEdits } from '../../../src/core/refinement/bulk-edit';
import { discussedFrom, markFrom } from '../../../src/forge/kvs-records';

/** The app as its manifest describes it. */
export async function theApp(): Promise<AppModules> {
  return jiraModulesOf(await readApp(join(__dirname, '../../../manifest.yml'), TO_PRODUCTION));
}

/** An item of a loaded site as the app's core sees and judges it. */
export type Judged = {
  readonly stored: StoredIssue;
  readonly issue: Issue;
  readonly parentFraming: Framing | undefined;
  readonly assessment: Assessment;
  readonly entries: readonly ChangeEntry[];
  readonly inActiveSprint: boolean;
};

/** Judges every item of a site by its project's policy, with the app's own core. */
export function judgeAll({ site, at, entities }: Pick<LoadedSite, 'site' | 'at' | 'entities'>, app: AppModules) {
  const fieldId = framingFieldOf(site, app);
  const entriesOf = new Map(
    site.issues.map((stored) => [stored.id, stored.histories.map((one) => entryOf(site, one))]),
  );
  const commentsOf = new Map(site.issues.map((stored) => [stored.id, commentsIn(site, stored)]));
  const candidates = [...entriesOf].flatMap(([id, entries]) => [
    ...bulkCandidatesOf(id, entries, commentsOf.get(id) ?? []),
  ]);
  const bulkEdits = findBulkEdits(candidates, { untilMs: at.getTime() });
  const byId = new Map(site.issues.map((stored) => [stored.id, stored]));
  const policies = new Map(
    site.projects.map(({ id, properties }) => [id, policyInForce(properties['stakes.policy']).policy]),
  );
  const judged = site.issues.map((stored): Judged => {
    const parent = stored.parentId === undefined ? undefined : byId.get(stored.parentId);
    const policy = policies.get(stored.projectId);
    if (!policy) throw new Error(`${stored.key} is in no project of the site.`);
    const entries = entriesOf.get(stored.id) ?? [];
    return judge({ site, stored, parent, policy, fieldId, entries, bulkEdits, at, entities });
  });
  return { judged, bulkEdits, fieldId };
}

type JudgeFacts = Pick<LoadedSite, 'site' | 'at' | 'entities'> & {
  readonly stored: StoredIssue;
  readonly parent: StoredIssue | undefined;
  readonly policy: Policy;
  readonly fieldId: string;
  readonly entries: readonly ChangeEntry[];
  readonly bulkEdits: BulkEdits;
};

function judge({ site, at, entities, stored, parent, policy, fieldId, entries, bulkEdits }: JudgeFacts): Judged {
  const issue = issueOf(site, stored, parent, fieldId);
  const parentFraming = parent && framingOf(parent, fieldId);
  const named = (issue.framing?.blockedIssues ?? []).flatMap((key) => {
    const other = site.issues.find((one) => one.key === key);
    return other === undefined
      ? []
      : [[key, { key, summary: other.summary, done: other.resolutionId !== undefined }] as const];
  });
  const assessment = assess({
    issue,
    policy,
    records: recordsOf(entities, stored.id),
    entries,
    comments: commentsIn(site, stored),
    bulkEdits,
    siteFields: { framing: [fieldId] },
    parentFraming,
    parentSummary: parent?.summary,
    items: new Map(named),
    nowMs: at.getTime(),
  });
  const sprints = stored.custom['customfield_10020'];
  const active = new Set(site.sprints.filter(({ state }) => state === 'active').map(({ id }) => id));
  const inActiveSprint = Array.isArray(sprints) && sprints.some((id) => active.has(Number(id)));
  return { stored, issue, parentFraming, assessment, entries, inActiveSprint };
}

function issueOf(site: Site, stored: StoredIssue, parent: StoredIssue | undefined, fieldId: string): Issue {
  const type = site.issueTypes.find(({ id }) => id === stored.issueTypeId);
  const status = site.statuses.find(({ id }) => id === stored.statusId);
  const project = site.projects.find(({ id }) => id === stored.projectId);
  if (!type || !status || !project) throw new Error(`${stored.key} names something the site doesn't have.`);
  const points = stored.custom['customfield_10016'] ?? stored.custom['customfield_10031'];
  return {
    id: stored.id,
    key: stored.key,
    projectId: stored.projectId,
    projectKey: project.key,
    summary: stored.summary,
    type: {
      id: type.id,
      name: type.name,
      level: type.hierarchyLevel > 0 ? 'epic' : type.hierarchyLevel < 0 ? 'subtask' : 'standard',
    },
    status: { id: status.id, name: status.name, category: status.categoryKey },
    labels: stored.labels,
    components: project.components.filter(({ id }) => stored.componentIds.includes(id)),
    parent: parent && { id: parent.id, key: parent.key },
    createdAt: new Date(stored.createdMs).toISOString(),
    updatedAt: new Date(stored.updatedMs).toISOString(),
    storyPoints: typeof points === 'number' ? points : undefined,
    framing: framingOf(stored, fieldId),
  };
}

function entryOf(site: Site, { id, atMs, authorId, items }: StoredIssue['histories'][number]): ChangeEntry {
  const text = (value: string | null | undefined) => value ?? undefined;
  return {
    id,
    atMs,
    ...authorOf(site, authorId),
    items: items.map(({ field, fieldId, from, to, fromText, toText }) => ({
      field,
      fieldId,
      from: text(from),
      to: text(to),
      fromText: text(fromText),
      toText: text(toText),
    })),
  };
}

function commentsIn(site: Site, { comments }: StoredIssue): readonly IssueComment[] {
  return comments.map(({ id, createdMs, authorId }) => ({ id, atMs: createdMs, ...authorOf(site, authorId) }));
}

function authorOf(site: Site, accountId: string | undefined) {
  const user = site.users.find((one) => one.accountId === accountId);
  return (
    user && { author: { accountId: user.accountId, accountType: user.accountType, displayName: user.displayName } }
  );
}

function recordsOf(entities: LoadedSite['entities'], issueId: string): IssueRecords {
  const rows = entities.filter(({ key }) => key.split(':')[1] === issueId);
  return {
    issueId,
    marks: rows.flatMap(({ entityName, key, value }) => (entityName === 'mark' ? (markFrom(key, value) ?? []) : [])),
    discussed: rows.flatMap(({ entityName, key, value }) =>
      entityName === 'discussed' ? (discussedFrom(key, value) ?? []) : [],
    ),
  };
}

/** The answers in the app's field; a value that the app can't read fails the test. */
function framingOf({ key, custom }: StoredIssue, fieldId: string): Framing | undefined {
  if (custom[fieldId] === undefined) return undefined;
  const read = parseFraming(custom[fieldId]);
  if ('problem' in read) throw new Error(`${key}: ${read.problem}`);
  return read.framing;
}
