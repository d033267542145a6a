import { addDays } from '../core/time/calendar-day';
import { comparesDay, orderedBy } from '../core/query/jql';
import type { BulkEdit } from '../core/refinement/bulk-edit';
import { declaredRow, joinedRows, type LedgerRow } from '../core/refinement/bulk-edit-ledger';
import { type BulkCandidate, type Doing, doingsOn, editAround } from '../core/refinement/find-bulk-edits';
import type { Issue } from '../core/issue/issue';
import { Refused } from '../jira/refused';
import { searchUpTo } from '../jira/search-all';
import type { Ports } from './ports';
import { lookAgain } from './sweep/wake';

/** Issues whose changelogs are read to find the ones that a bulk edit touched: two calls' worth. */
const MOST_LOOKED_AT = 2_000;

type Declared = {
  readonly issueId: string;
  /** Of a changelog entry, or of a comment where `kind` says so. */
  readonly entryId: string;
  readonly kind?: 'change' | 'comment' | undefined;
  readonly session: boolean;
};

/** An issue that a bulk edit touched. */
type Touched = { readonly id: string; readonly projectId: string | undefined; readonly isOpen: boolean };

/**
 * Records a person's word on one entry or comment: the bulk edit it is part of was a session after all, or the reverse. It holds for
 * the whole bulk edit, so the caller must be allowed to edit every issue that it touched, as far as the app can find them.
 * Everything it touched is judged again by the next sweeps. Said again, it is recorded again; the newest word holds.
 * Answers the ids of the open issues that it touched: of the others nobody says when they were refined.
 */
export async function declareBulkEdit(
  ports: Ports,
  { session, ...said }: Declared,
  by: string,
): Promise<readonly string[]> {
  const done = await doingOf(ports, said);
  const rows = joinedRows(await ports.bulkEdits.ofAuthors([done.author])).filter((row) => isPart(done, row));
  const [known] = rows;
  const { doings, issues, isCut } = await lookAround(ports, done, known);
  const edit = known ?? missed(doings, done, session);
  const touched = touchedBy(edit, doings, issues);
  if (isCut && touched.length < edit.issues) {
    throw new Refused(
      'invalid',
      'Too much changed on this site since then: Stakes can’t find which items this touched.',
    );
  }
  await needEditOfAll(ports, touched);
  await ports.bulkEdits.grow({
    put: [declaredRow(edit, known?.declared, { session, by, atMs: ports.nowMs() })],
    remove: [],
  });
  const projectIds = new Set(touched.flatMap(({ projectId }) => projectId ?? []));
  for (const projectId of projectIds) await lookAgain(ports, projectId, edit.fromMs);
  return touched.filter(({ isOpen }) => isOpen).map(({ id }) => id);
}

/** What was done, as the caller sees it. */
async function doingOf({ jiraAsCaller }: Ports, { issueId, entryId, kind }: Omit<Declared, 'session'>): Promise<Doing> {
  const isIt = ({ id }: { readonly id: string }) => id === entryId;
  const [done] =
    kind === 'comment'
      ? doingsOn(issueId, [], (await jiraAsCaller.comments(issueId)).filter(isIt))
      : doingsOn(issueId, ((await jiraAsCaller.changelogs([issueId])).get(issueId) ?? []).filter(isIt), []);
  if (!done) throw new Refused('not-found', 'This change is not in the history any more. Reload the page.');
  return done;
}

function isPart({ author, atMs }: BulkCandidate, row: BulkEdit): boolean {
  return row.author === author && row.fromMs <= atMs && atMs <= row.toMs;
}

/** What the site did around a bulk edit, as the app sees it: whatever it touched was updated then or later. */
async function lookAround({ jiraAsApp }: Ports, done: Doing, known: LedgerRow | undefined) {
  // A day earlier, because Jira reads the day in the searcher's time zone.
  const since = addDays(new Date(known?.fromMs ?? done.atMs).toISOString().slice(0, 10), -1);
  const query = orderedBy(comparesDay('updated', '>=', since), 'updated', 'ASC');
  const { issues, more } = await searchUpTo(jiraAsApp, query, MOST_LOOKED_AT, { pageSize: 1_000, comments: true });
  const comments = new Map(issues.map((found) => [found.issue.id, found.comments ?? []]));
  const ids = [...new Set([...comments.keys(), String(done.issue)])];
  const entries = await jiraAsApp.changelogs(ids, 'asAnswered');
  const doings = ids.flatMap((id) => doingsOn(id, entries.get(id) ?? [], comments.get(id) ?? []));
  const isThere = doings.some(({ issue, author, atMs }) => issue === done.issue && isSameDoing({ author, atMs }, done));
  return {
    doings: isThere ? doings : [...doings, done],
    issues: new Map(issues.map(({ issue }) => [issue.id, issue])),
    isCut: more,
  };
}

function isSameDoing(a: Pick<Doing, 'author' | 'atMs'>, b: Pick<Doing, 'author' | 'atMs'>): boolean {
  return a.author === b.author && a.atMs === b.atMs;
}

/** What the rule took for a session, in its whole length. */
function missed(doings: readonly Doing[], done: Doing, session: boolean): BulkEdit {
  const edit = editAround(doings, done);
  if (session) throw new Refused('invalid', 'This counts already: no bulk edit is known here. Reload the page.');
  if (edit.issues > 1) return edit;
  throw new Refused('invalid', 'Nothing else was changed at that time, so this is no bulk edit.');
}

function touchedBy(
  edit: BulkEdit,
  doings: readonly BulkCandidate[],
  issues: ReadonlyMap<string, Issue>,
): readonly Touched[] {
  const inside = doings.filter((one) => isPart(one, edit)).map(({ issue }) => String(issue));
  return [...new Set(inside)].map((id) => {
    const { projectId, status } = issues.get(id) ?? {};
    return { id, projectId, isOpen: status !== undefined && status.category !== 'done' };
  });
}

async function needEditOfAll({ jiraAsCaller }: Ports, touched: readonly Touched[]): Promise<void> {
  const ids = touched.map(({ id }) => id);
  const editable = await jiraAsCaller.allowedIssues('EDIT_ISSUES', ids);
  if (ids.every((id) => editable.has(id))) return;
  throw new Refused(
    'forbidden',
    'Nothing was recorded. This holds for every item of the bulk edit, so it needs permission to edit all of them.',
  );
}
