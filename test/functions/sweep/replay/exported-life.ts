import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { siteFromExport } from '../../../../sandbox/demo/export/site-from-export';
import type { Site } from '../../../../sandbox/jira/site';
import type { Comment, History, Issue } from '../../../../sandbox/jira/site/issue';
import { jiraModulesOf } from '../../../../sandbox/forge/jira-modules';
import { stakesApp } from '../../../fakes/stakes-app';

/** One thing that happened on a site, at its own time. */
export type Happening = { readonly atMs: number; readonly issueId: string } & (
  | { readonly kind: 'created'; readonly issue: Issue }
  | { readonly kind: 'changed'; readonly history: History }
  | { readonly kind: 'commented'; readonly comment: Comment }
);

/** A life to live through again: an empty site with its catalogue and people, and everything that happened, in order. */
export type ExportedLife = {
  readonly emptySite: () => Site;
  readonly keys: readonly string[];
  readonly happenings: readonly Happening[];
  /** The lines of the export as parsed, for the audit. */
  readonly members: readonly { readonly key: string; readonly value: unknown }[];
};

/** Long after everything in the export. */
const IN_THE_END = new Date('2030-01-01T00:00:00Z');

/** Reads an export as a life from its first issue on. */
export async function exportedLife(file: string): Promise<ExportedLife> {
  const app = jiraModulesOf(stakesApp());
  const { site } = await siteFromExport(file, { at: IN_THE_END, app });
  const members = gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line): { key: string; value: unknown } => {
      const value: { key: string } = JSON.parse(line);
      return { key: value.key, value };
    });
  const statuses = new Map(site.statuses.map(({ id, name }) => [name, id]));
  const happenings = site.issues.flatMap((issue) => happeningsOf(issue, statuses)).sort((a, b) => a.atMs - b.atMs);
  const { issues, ...rest } = site;
  return {
    emptySite: () => ({ ...rest, issues: [], tasks: [] }),
    keys: issues.map(({ key }) => key),
    happenings,
    members,
  };
}

/** A life of these issues alone. */
export function sliceOf(life: ExportedLife, keys: ReadonlySet<string>): ExportedLife {
  const members = life.members.filter(({ key }) => keys.has(key));
  const ids = new Set(
    life.happenings.flatMap((one) => (one.kind === 'created' && keys.has(one.issue.key) ? [one.issueId] : [])),
  );
  return { ...life, keys: [...keys], members, happenings: life.happenings.filter(({ issueId }) => ids.has(issueId)) };
}

function happeningsOf(issue: Issue, statuses: ReadonlyMap<string, string>): readonly Happening[] {
  const { id: issueId, histories, comments } = issue;
  const newborn: Issue = {
    ...issue,
    statusId: statusBefore(issue, statuses),
    updatedMs: issue.createdMs,
    histories: [],
    comments: [],
    properties: {},
  };
  return [
    { kind: 'created', atMs: issue.createdMs, issueId, issue: newborn },
    ...histories.map((history): Happening => ({ kind: 'changed', atMs: history.atMs, issueId, history })),
    ...comments.map((comment): Happening => ({ kind: 'commented', atMs: comment.createdMs, issueId, comment })),
  ];
}

/** The status that an issue was created in: what its first change of status came from. */
function statusBefore({ histories, statusId }: Issue, statuses: ReadonlyMap<string, string>): string {
  const changes = histories.flatMap(({ items }) => items.filter(({ field }) => field.toLowerCase() === 'status'));
  return statuses.get(changes[0]?.fromText ?? '') ?? statusId;
}
