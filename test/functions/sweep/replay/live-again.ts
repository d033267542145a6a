import { createStore, type Store } from '../../../../sandbox/jira/store';
import type { Issue } from '../../../../sandbox/jira/site/issue';
import type { Clock } from '../../../../sandbox/clock';
import { jiraModulesOf } from '../../../../sandbox/forge/jira-modules';
import { onIssueEvent } from '../../../../src/functions/issue-event';
import type { SweepPorts } from '../../../../src/functions/ports';
import { sweepProject } from '../../../../src/functions/sweep/sweep-project';
import { jiraInProcess } from '../../../fakes/jira-in-process';
import { ledgerInMemory, type LedgerInMemory } from '../../../fakes/ledger-in-memory';
import { queueInMemory } from '../../../fakes/queue-in-memory';
import { recordsInMemory } from '../../../fakes/records-in-memory';
import { stakesApp } from '../../../fakes/stakes-app';
import { sweepsInMemory } from '../../../fakes/sweeps-in-memory';
import { waiversInMemory } from '../../../fakes/waivers-in-memory';
import type { ExportedLife, Happening } from './exported-life';

/** What goes wrong on the way of events and jobs; `random` gives numbers from 0 up to, not including, 1. */
export type Delivery = {
  readonly random: () => number;
  /** The part of events, and of jobs, that is lost. */
  readonly lost: number;
  readonly doubled: number;
  readonly mostDelayMs: number;
  /** How long a change takes to show in search. */
  readonly searchLagMs: number;
};

/** A life that is lived again up to a moment, with the app installed and its functions at work. */
export type LivedAgain = {
  readonly store: Store;
  readonly bulkEdits: LedgerInMemory;
  readonly sweeps: number;
  /** Lets everything happen up to this moment, and every delivery and job that is due by then. */
  until(atMs: number): Promise<void>;
  /** Sweeps the project now, as the daily schedule does. */
  repair(): Promise<void>;
};

type Coming = { readonly atMs: number; readonly deliver: Happening };

const APP = jiraModulesOf(stakesApp());

/** Begins at `fromMs` with what had happened by then, and the project's first sweep. */
export async function liveAgain(life: ExportedLife, fromMs: number, delivery: Delivery): Promise<LivedAgain> {
  let nowMs = fromMs;
  let swept = 0;
  const { store, apply } = growingStore(life, () => nowMs);
  const [project] = store.site.projects;
  const projectId = project?.id ?? '';
  const { jira, index } = jiraInProcess(store, () => delivery.searchLagMs);
  const [bulkEdits, sweeps, queue] = [ledgerInMemory(), sweepsInMemory(), queueInMemory(() => nowMs)];
  const ports: SweepPorts = {
    jiraAsApp: jira,
    records: recordsInMemory(),
    waivers: waiversInMemory(),
    bulkEdits,
    sweeps,
    pushSweeps: queue.push,
    nowMs: () => nowMs,
    takeSpent: () => ({ points: 0, isNearLimit: false }),
  };
  let next = 0;
  let coming: Coming[] = [];

  const happen = (happening: Happening): void => {
    index.willChange(happening.issueId, store.issues.get(happening.issueId));
    apply(happening);
  };
  const send = (happening: Happening): void => {
    if (delivery.random() < delivery.lost) return;
    const copies = delivery.random() < delivery.doubled ? 2 : 1;
    for (let copy = 0; copy < copies; copy += 1) {
      coming.push({ atMs: happening.atMs + delivery.random() * delivery.mostDelayMs, deliver: happening });
    }
    coming.sort((a, b) => a.atMs - b.atMs);
  };
  const runJob = async (): Promise<void> => {
    const job = queue.take(nowMs);
    if (!job || delivery.random() < delivery.lost) return;
    swept += 1;
    await sweepProject(ports, job);
  };
  const repair = async (): Promise<void> => {
    await sweepProject(ports, { projectId, id: 'daily' });
    swept += 1;
  };

  while ((life.happenings[next]?.atMs ?? Infinity) <= fromMs) {
    const happening = life.happenings[next];
    if (happening) apply(happening);
    next += 1;
  }
  await repair();

  return {
    store,
    bulkEdits,
    get sweeps() {
      return swept;
    },
    repair,
    until: async (atMs) => {
      for (;;) {
        const [happening, event, job] = [life.happenings[next], coming[0], queue.waiting[0]];
        const earliestMs = Math.min(happening?.atMs ?? Infinity, event?.atMs ?? Infinity, job?.dueAtMs ?? Infinity);
        if (earliestMs > atMs) break;
        nowMs = Math.max(nowMs, earliestMs);
        if (happening?.atMs === earliestMs) {
          next += 1;
          happen(happening);
          send(happening);
        } else if (event?.atMs === earliestMs) {
          coming = coming.slice(1);
          await onIssueEvent(ports, eventOf(event.deliver, projectId));
        } else await runJob();
      }
      nowMs = Math.max(nowMs, atMs);
    },
  };
}

const EVENT_TYPES = {
  created: 'avi:jira:created:issue',
  changed: 'avi:jira:updated:issue',
  commented: 'avi:jira:commented:issue',
} as const;

function eventOf({ kind, issueId }: Happening, projectId: string): unknown {
  return { eventType: EVENT_TYPES[kind], issue: { id: issueId, fields: { project: { id: projectId } } } };
}

/** A store without an issue, to which things happen. */
function growingStore(life: ExportedLife, nowMs: () => number) {
  const clock: Clock = {
    now: () => new Date(nowMs()),
    offsetMs: 0,
    advance: () => undefined,
    moveTo: () => undefined,
    onMove: () => () => undefined,
  };
  const site = life.emptySite();
  const store = createStore(site, clock, APP);
  const statuses = new Map(site.statuses.map(({ id, name }) => [name, id]));
  const apply = (happening: Happening): void => {
    if (happening.kind === 'created') return store.addIssue({ ...happening.issue });
    const issue = store.issues.get(happening.issueId);
    if (!issue) throw new Error('Something happened to an issue that was not there.');
    touch(issue, happening, statuses);
    issue.updatedMs = Math.max(issue.updatedMs, happening.atMs);
  };
  return { store, apply };
}

function touch(issue: Issue, happening: Happening, statuses: ReadonlyMap<string, string>): void {
  if (happening.kind === 'commented') issue.comments = [...issue.comments, happening.comment];
  if (happening.kind !== 'changed') return;
  issue.histories = [...issue.histories, happening.history];
  for (const { field, toText } of happening.history.items) {
    if (field.toLowerCase() === 'status') issue.statusId = statuses.get(toText ?? '') ?? issue.statusId;
  }
}
