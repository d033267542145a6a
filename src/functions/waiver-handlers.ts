import type { Contract, IssueWaiver, ProjectWaivers } from '../contract';
import { dayOf } from '../core/time/calendar-day';
import { waiverMirror, waiverProblem, waiversInForce, type WaiverRecord } from '../core/policy/waivers';
import { Refused } from '../jira/refused';
import { parseAsk } from './asks';
import type { Handler } from './handler';
import { mirrorWaivers, type Mirrored } from './mirror-waivers';
import type { Ports } from './ports';
import { callerWhoAdministers, callerWhoMayWaive, mayWaive, projectOfVisible } from './waiver-caller';
import type { NewWaiver } from './waivers';

type WaiverCall = Extract<
  keyof Contract,
  'issueWaiver' | 'grantWaiver' | 'endWaiver' | 'projectWaivers' | 'grantPass' | 'endGrant'
>;

/** Granting, ending and reading waivers and passes. */
export const WAIVER_HANDLERS: { readonly [C in WaiverCall]: Handler<C> } = {
  issueWaiver: async (ports, payload, accountId) => {
    const { issueId } = parseAsk('issueWaiver', payload);
    const projectId = await projectOfVisible(ports, issueId, accountId);
    if (accountId === undefined || projectId === undefined) return { mayWaive: false };
    const [records, may] = await Promise.all([
      ports.waivers.ofProject(projectId, ports.nowMs()),
      mayWaive(ports, projectId, accountId),
    ]);
    return ofIssue(issueId, { records, leftOut: [], seen: true }, may, ports.nowMs());
  },

  grantWaiver: async (ports, payload, accountId) => {
    const { issueId, because, until } = parseAsk('grantWaiver', payload);
    const { by, projectId } = await callerWhoMayWaive(ports, issueId, accountId);
    const waiver = { kind: 'waiver', subject: issueId, projectId, because, until, by } as const;
    return ofIssue(issueId, await grant(ports, waiver), true, ports.nowMs());
  },

  endWaiver: async (ports, payload, accountId) => {
    const { issueId } = parseAsk('endWaiver', payload);
    const { by, projectId } = await callerWhoMayWaive(ports, issueId, accountId);
    return ofIssue(issueId, await end(ports, { kind: 'waiver', subject: issueId, projectId, by }), true, ports.nowMs());
  },

  projectWaivers: async (ports, payload, accountId) => {
    const { projectId } = parseAsk('projectWaivers', payload);
    await callerWhoAdministers(ports, projectId, accountId);
    return ofProject(ports, await mirrorWaivers(ports, projectId));
  },

  grantPass: async (ports, payload, accountId) => {
    const { projectId, passFor, because, until } = parseAsk('grantPass', payload);
    const by = await callerWhoAdministers(ports, projectId, accountId);
    return ofProject(ports, await grant(ports, { kind: 'pass', subject: passFor, projectId, because, until, by }));
  },

  endGrant: async (ports, payload, accountId) => {
    const { projectId, kind, subject } = parseAsk('endGrant', payload);
    const by = await callerWhoAdministers(ports, projectId, accountId);
    return ofProject(ports, await end(ports, { kind, subject, projectId, by }));
  },
};

/** Entries that can still bear on what holds, beyond which nothing is granted: each call reads them all, a hundred a page. */
const MOST_IN_A_YEAR = 2_000;

async function grant(ports: Ports, waiver: Omit<NewWaiver, 'atMs' | 'undone'>): Promise<Mirrored> {
  const atMs = ports.nowMs();
  const problem = waiverProblem(waiver, today(atMs));
  if (problem) throw new Refused('invalid', problem);
  const before = await ports.waivers.ofProject(waiver.projectId, atMs);
  if (before.length >= MOST_IN_A_YEAR) {
    throw new Refused(
      'conflict',
      `Nothing was granted: ${before.length.toLocaleString('en-US')} entries of the last year are as many as Stakes can read in time. Ask for less in the project’s settings instead.`,
    );
  }
  const entry = { ...waiver, atMs, undone: false };
  if (waiverMirror([...before, { ...entry, id: '~' }], atMs).leftOut.length > 0) {
    throw new Refused('conflict', 'Nothing was granted: Jira has no room for more in this project. End others first.');
  }
  await ports.waivers.add(entry);
  return mirrorWaivers(ports, waiver.projectId);
}

/** Takes back whatever holds for a subject. What doesn't hold any more needs no entry. */
async function end(
  ports: Ports,
  { kind, subject, projectId, by }: Pick<NewWaiver, 'kind' | 'subject' | 'projectId' | 'by'>,
): Promise<Mirrored> {
  const atMs = ports.nowMs();
  const held = waiversInForce(await ports.waivers.ofProject(projectId, atMs), atMs);
  const ended = held.find((one) => one.kind === kind && one.subject === subject);
  if (ended) {
    const { because, until } = ended;
    await ports.waivers.add({ kind, subject, projectId, because, until, by, atMs, undone: true });
  }
  return mirrorWaivers(ports, projectId);
}

function ofIssue(issueId: string, { records, leftOut, seen }: Mirrored, may: boolean, nowMs: number): IssueWaiver {
  const isOurs = ({ kind, subject }: Pick<NewWaiver, 'kind' | 'subject'>) => kind === 'waiver' && subject === issueId;
  const waiver = waiversInForce(records, nowMs).find(isOurs);
  return { mayWaive: may, ...(waiver && { waiver, seen: seen && !leftOut.some(isOurs) }) };
}

/** As many entries as an answer of a function has room for, with a reason of 500 characters each. */
const MOST_ENTRIES = 1_000;

/** The record as the caller may read it: why an item was waived is for who can see the item. */
async function ofProject(ports: Ports, { records, leftOut, seen }: Mirrored): Promise<ProjectWaivers> {
  const held = waiversInForce(records, ports.nowMs());
  const entries = records.slice(-MOST_ENTRIES);
  const items = [...held, ...entries].flatMap(({ kind, subject }) => (kind === 'waiver' ? [subject] : []));
  const visible = await ports.jiraAsCaller.allowedIssues('BROWSE_PROJECTS', [...new Set(items)]);
  const isHidden = ({ kind, subject }: WaiverRecord) => kind === 'waiver' && !visible.has(subject);
  const asShown = (record: WaiverRecord) => (isHidden(record) ? { ...record, because: '' } : record);
  return {
    held: held.map(asShown),
    entries: entries.map(asShown),
    hidden: [...new Set([...held, ...entries].filter(isHidden).map(({ id }) => id))],
    leftOut: leftOut.map(({ id }) => id),
    seen,
  };
}

const today = (nowMs: number): string => dayOf(new Date(nowMs), 'UTC');
