import { isNamed, type ChangeEntry, type ChangeItem } from '../../src/core/history/history';
import type { IssueFacts } from '../../src/core/issue/issue';
import { isRecord, member } from '../../src/jira/decoders/json';
import { noEvidence, projectOf } from '../audit/backlog/name-evidence';
import { BadInput } from '../audit/bad-input';
import { bytesOf } from '../audit/export/bytes-of';
import { exportedMoment } from '../audit/export/exported-moment';
import { linesOf } from '../audit/export/lines-of';
import { membersOf } from '../audit/export/members-of-export';
import { oldestFirst, readEntry } from '../audit/export/read-changelog';
import { readIssue } from '../audit/export/read-issue';

/** When a work item came into the backlog, and when it was done or open again since, oldest first. */
export type BacklogLife = {
  readonly createdMs: number;
  readonly turns: readonly { readonly atMs: number; readonly done: boolean }[];
  /** Whether a history saw it, or a field tells it that an import may have set. */
  readonly dayIs: 'seen' | 'told';
};

/** The lives of each project's work items, without epics and sub-tasks, and up to when they are known. */
export type ProjectLives = { readonly key: string; readonly lives: readonly BacklogLife[]; readonly untilMs: number };

export type LivesRead = {
  readonly projects: readonly ProjectLives[];
  /** Done at a moment that nothing tells: left out. */
  readonly withoutDay: number;
  /** Lines and members that hold no readable issue. */
  readonly skipped: number;
};

/** What is kept of an issue until all were read: only then is it known which statuses are done ones. */
type Kept = {
  readonly key: string;
  readonly createdMs: number;
  readonly facts: IssueFacts;
  readonly isResolved: boolean;
  readonly changes: readonly { readonly atMs: number; readonly item: ChangeItem }[];
  readonly toldMs: number | undefined;
  readonly resolvedMs: number | undefined;
  readonly newestMs: number;
};

/** Reads the work items of export files. Throws `BadInput` where a file can't be read or none holds an issue. */
export async function readLives(files: readonly string[]): Promise<LivesRead> {
  const kept = new Map<string, Kept>();
  let skipped = 0;
  for (const file of files) {
    for await (const some of membersOf(linesOf(bytesOf(file)))) {
      for (const one of some) {
        const issue = 'why' in one ? undefined : keptOf(one.value);
        if (issue) kept.set(issue.key, issue);
        else skipped += 1;
      }
    }
  }
  if (kept.size === 0) throw new BadInput(`There is no issue in ${files.join(', ')}. Export the issues again.`);
  return livesOf([...kept.values()], skipped);
}

function keptOf(value: unknown): Kept | undefined {
  const issue = readIssue(value);
  if ('why' in issue) return undefined;
  const entries = issue.hasWholeChangelog ? oldestFirst(issue.entries).map(readEntry) : [];
  return {
    key: issue.key,
    createdMs: issue.createdMs,
    facts: issue.facts,
    isResolved: isRecord(member(value, 'fields', 'resolution')),
    changes: entries.flatMap(telling),
    toldMs: exportedMoment(member(value, 'fields', 'statuscategorychangedate')),
    resolvedMs: exportedMoment(member(value, 'fields', 'resolutiondate')),
    newestMs: Math.max(issue.createdMs, issue.updatedMs ?? 0, entries.at(-1)?.atMs ?? 0),
  };
}

const telling = ({ atMs, items }: ChangeEntry) =>
  items.filter((item) => isNamed(item, 'status') || isNamed(item, 'resolution')).map((item) => ({ atMs, item }));

function livesOf(kept: readonly Kept[], skipped: number): LivesRead {
  const names = noEvidence();
  for (const { facts, key } of kept) names.learn(facts, projectOf(key));
  const statuses = new Set(kept.map(({ facts, key }) => `${projectOf(key)} ${facts.status.name}`));
  const projects = new Map<string, { lives: BacklogLife[]; untilMs: number }>();
  let withoutDay = 0;
  for (const issue of kept) {
    const key = projectOf(issue.key);
    const project = projects.get(key) ?? { lives: [], untilMs: 0 };
    projects.set(key, project);
    project.untilMs = Math.max(project.untilMs, issue.newestMs);
    if (names.levelOf(issue.facts.type) !== 'standard') continue;
    // A status that nobody has today tells nothing by its name, but a resolution does.
    const isDone = (status: IssueFacts['status'], isResolved: boolean) =>
      statuses.has(`${key} ${status.name}`) ? names.isDone(status, key) : isResolved;
    const life = lifeOf(issue, isDone);
    if (life) project.lives.push(life);
    else withoutDay += 1;
  }
  return {
    projects: [...projects].map(([key, project]) => ({ key, ...project })),
    withoutDay,
    skipped,
  };
}

function lifeOf(
  { createdMs, facts, isResolved, changes, toldMs, resolvedMs }: Kept,
  isDone: (status: IssueFacts['status'], isResolved: boolean) => boolean,
): BacklogLife | undefined {
  if (changes.length === 0) {
    if (!isDone(facts.status, isResolved)) return { createdMs, turns: [], dayIs: 'seen' };
    const atMs = toldMs ?? resolvedMs;
    return atMs === undefined
      ? undefined
      : { createdMs, turns: [{ atMs, done: true }], dayIs: toldMs === undefined ? 'seen' : 'told' };
  }
  const first = (name: string) => changes.find(({ item }) => isNamed(item, name))?.item;
  let status = statusOf(first('status'), 'from') ?? facts.status;
  let resolved = first('resolution') ? Boolean(first('resolution')?.fromText) : isResolved;
  let done = isDone(status, resolved);
  const turns: { readonly atMs: number; readonly done: boolean }[] = done ? [{ atMs: createdMs, done }] : [];
  for (const { atMs, item } of changes) {
    if (isNamed(item, 'status')) status = statusOf(item, 'to') ?? status;
    else resolved = Boolean(item.toText);
    const isNow = isDone(status, resolved);
    if (isNow !== done) turns.push({ atMs, done: isNow });
    done = isNow;
  }
  return { createdMs, turns, dayIs: 'seen' };
}

function statusOf(item: ChangeItem | undefined, side: 'from' | 'to'): IssueFacts['status'] | undefined {
  const name = item?.[`${side}Text`];
  return name === undefined ? undefined : { id: item?.[side] || undefined, name, done: undefined };
}
