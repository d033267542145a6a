import type { Call } from '../contract';
import { type Discussing, discussionProblem } from '../core/records/discussion-problem';
import { noRecords } from '../core/records/no-records';
import { dayOf } from '../core/time/calendar-day';
import { Refused } from '../jira/refused';
import { parseAsk } from './asks';
import { bulkEditsOf } from './bulk-edits-of';
import { callerWhoMayEdit } from './caller';
import { declareBulkEdit } from './declare-bulk-edit';
import { followRecord, followRecords } from './follow-record';
import type { Handler } from './handler';
import type { Ports } from './ports';
import { reassess } from './reassess';
import { followForms, formsState } from './set-up/follow-forms';
import { SITE_HANDLERS } from './site-handlers';
import { projectSweep } from './sweep/project-sweep';
import { type RecordOne, together } from './together';
import { WAIVER_HANDLERS } from './waiver-handlers';

/** Issues that are judged again in one go. */
const TOGETHER = 50;

/** Of what a bulk edit touched, so many are judged again while somebody waits; the others by the next sweep. */
const FOLLOWED_AT_ONCE = 200;

/** The contract, answered over ports. */
export const HANDLERS: { readonly [C in Call]: Handler<C> } = {
  readRecords: async ({ jiraAsCaller, records }, payload, accountId) => {
    const { issueIds } = parseAsk('readRecords', payload);
    // Forge can't ask Jira as nobody: it would look like a failure, and be tried again and again.
    const visible = accountId ? await jiraAsCaller.allowedIssues('BROWSE_PROJECTS', issueIds) : new Set<string>();
    const found = await records.ofIssues(issueIds.filter((issueId) => visible.has(issueId)));
    return issueIds.map((issueId) => found.get(issueId) ?? noRecords(issueId));
  },

  recordMark: async (ports, payload, accountId) => {
    const { issueId, technical, because } = parseAsk('recordMark', payload);
    const { by, projectId } = await callerWhoMayEdit(ports, issueId, accountId);
    const mark = { issueId, projectId, technical, because, by, atMs: ports.nowMs() };
    const recorded = await ports.records.addMark(mark);
    await followRecord(ports, issueId);
    return recorded;
  },

  recordDiscussed: async (ports, payload, accountId) => {
    const { issueId, ...said } = parseAsk('recordDiscussed', payload);
    refuseUnsound(said, ports.nowMs());
    const caller = await callerWhoMayEdit(ports, issueId, accountId);
    const recorded = await ports.records.addDiscussed({ issueId, ...caller, ...said, atMs: ports.nowMs() });
    await followRecord(ports, issueId);
    return recorded;
  },

  recordDiscussedTogether: async (ports, payload, accountId, logBug) => {
    const { issueIds, ...said } = parseAsk('recordDiscussedTogether', payload);
    refuseUnsound(said, ports.nowMs());
    const atMs = ports.nowMs();
    const add: RecordOne = (issueId, caller) => ports.records.addDiscussed({ issueId, ...caller, ...said, atMs });
    return together(ports, issueIds, accountId, add, logBug);
  },

  undoRecord: async (ports, payload, accountId) => {
    const { issueId, recordId } = parseAsk('undoRecord', payload);
    await callerWhoMayEdit(ports, issueId, accountId);
    const left = await ports.records.undo(issueId, recordId);
    if (!left) throw new Refused('not-found', 'This record is not there any more. Reload the page to see what is.');
    await followRecord(ports, issueId);
    return left;
  },

  undoTogether: async (ports, payload, accountId, logBug) => {
    const { records } = parseAsk('undoTogether', payload);
    const ids = new Map(records.map(({ issueId, recordId }) => [issueId, recordId]));
    const undo: RecordOne = (issueId) => ports.records.undo(issueId, ids.get(issueId) ?? '');
    return together(ports, [...ids.keys()], accountId, undo, logBug);
  },

  reassess: async (ports, payload, accountId) => {
    const { issueId } = parseAsk('reassess', payload);
    await callerWhoMayEdit(ports, issueId, accountId);
    return (await reassess(ports, issueId)) ?? null;
  },

  readBulkEdits: async (ports, payload, accountId) => {
    const { issueIds } = parseAsk('readBulkEdits', payload);
    return accountId ? bulkEditsOf(ports, issueIds) : [];
  },

  declareBulkEdit: async (ports, payload, accountId) => {
    const declared = parseAsk('declareBulkEdit', payload);
    const { by } = await callerWhoMayEdit(ports, declared.issueId, accountId);
    const touched = await declareBulkEdit(ports, declared, by);
    const first = [...new Set([declared.issueId, ...touched])].slice(0, FOLLOWED_AT_ONCE);
    for (let at = 0; at < first.length; at += TOGETHER) await followRecords(ports, first.slice(at, at + TOGETHER));
    return { rows: await bulkEditsOf(ports, [declared.issueId]), issueIds: touched };
  },

  readSweep: async (ports, payload, accountId) => {
    const { projectId } = parseAsk('readSweep', payload);
    await needProjectAdmin(ports, projectId, accountId);
    return projectSweep(ports, projectId);
  },

  startSweep: async (ports, payload, accountId) => {
    const { projectId } = parseAsk('startSweep', payload);
    await needProjectAdmin(ports, projectId, accountId);
    await ports.pushSweeps([{ projectId }], 0);
    return projectSweep(ports, projectId);
  },

  readForms: async (ports, payload, accountId) => {
    const { projectId } = parseAsk('readForms', payload);
    await needProjectAdmin(ports, projectId, accountId);
    return formsState(ports, projectId);
  },

  followForms: async (ports, payload, accountId) => {
    const { projectId } = parseAsk('followForms', payload);
    await needProjectAdmin(ports, projectId, accountId);
    return followForms(ports, projectId);
  },

  ...WAIVER_HANDLERS,
  ...SITE_HANDLERS,
};

/** Refuses callers who don't administer this project, in the same words whether it is hidden, absent or another's. */
async function needProjectAdmin(
  { jiraAsCaller }: Ports,
  projectId: string,
  accountId: string | undefined,
): Promise<void> {
  const allowed = accountId ? await jiraAsCaller.allowedProjects('ADMINISTER_PROJECTS', [projectId]) : undefined;
  if (allowed?.has(projectId)) return;
  throw new Refused('forbidden', 'This is for who administers the project. Ask a project admin.');
}

function refuseUnsound(said: Discussing, nowMs: number): void {
  const problem = discussionProblem(said, dayOf(new Date(nowMs), 'UTC'));
  if (problem) throw new Refused('invalid', problem);
}
