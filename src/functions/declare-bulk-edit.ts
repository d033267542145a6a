import { addDays } from '../core/calendar-day';
import { comparesDay, orderedBy } from '../core/jql';
import type { BulkEdit } from '../core/refinement/bulk-edit';
import { declaredRow, joinedRows, type LedgerRow } from '../core/refinement/bulk-edit-ledger';
import { editAround } from '../core/refinement/edit-around';
import { bulkCandidatesOf, type BulkCandidate } from '../core/refinement/find-bulk-edits';
import { Refused } from '../jira/refused';
import { searchUpTo } from '../jira/search-all';
import type { Ports } from './ports';
import { lookAgain } from './sweep/wake';

/** Issues whose changelogs are read to find the ones that a bulk edit touched: two calls' worth. */
const MOST_LOOKED_AT = 2_000;

type Declared = { readonly issueId: string; readonly entryId: string; readonly session: boolean };

/** An issue that a bulk edit touched. */
type Touched = { readonly id: string; readonly projectId: string | undefined };

/**
 * Records a person's word on one entry: the bulk edit it is part of was a session after all, or the reverse. It holds for
 * the whole bulk edit, so the caller must be allowed to edit every issue that it touched, as far as the app can find them.
 * Everything it touched is judged again by the next sweeps. Said again, it is recorded again; the newest word holds.
 */
export async function declareBulkEdit(
  ports: Ports,
  { issueId, entryId, session }: Declared,
  by: string,
): Promise<void> {
  const entry = await entryOf(ports, issueId, entryId);
  const rows = joinedRows(await ports.bulkEdits.ofAuthors([entry.author])).filter((row) => isPart(entry, row));
  const [known] = rows;
  const { candidates, projects, isCut } = await lookAround(ports, entry, known);
  const edit = known ?? missed(candidates, entry, session);
  const touched = touchedBy(edit, candidates, projects);
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
}

/** The entry as the caller sees it. */
async function entryOf({ jiraAsCaller }: Ports, issueId: string, entryId: string): Promise<BulkCandidate> {
  const entries = (await jiraAsCaller.changelogs([issueId])).get(issueId) ?? [];
  const [entry] = [
    ...bulkCandidatesOf(
      issueId,
      entries.filter(({ id }) => id === entryId),
    ),
  ];
  if (!entry) throw new Refused('not-found', 'This change is not in the history any more. Reload the page.');
  return entry;
}

function isPart({ author, fields, atMs }: BulkCandidate, row: BulkEdit): boolean {
  return row.author === author && row.fields === fields && row.fromMs <= atMs && atMs <= row.toMs;
}

/** What the site did around a bulk edit, as the app sees it: whatever it touched was updated then or later. */
async function lookAround({ jiraAsApp }: Ports, entry: BulkCandidate, known: LedgerRow | undefined) {
  // A day earlier, because Jira reads the day in the searcher's time zone.
  const since = addDays(new Date(known?.fromMs ?? entry.atMs).toISOString().slice(0, 10), -1);
  const query = orderedBy(comparesDay('updated', '>=', since), 'updated', 'ASC');
  const { issues, more } = await searchUpTo(jiraAsApp, query, MOST_LOOKED_AT, { pageSize: 1_000 });
  const ids = [...new Set([...issues.map(({ issue }) => issue.id), String(entry.issue)])];
  const entries = await jiraAsApp.changelogs(ids, 'asAnswered');
  const own = entries.has(String(entry.issue)) ? [] : [entry];
  const candidates = [...entries].flatMap(([id, ofIssue]) => [...bulkCandidatesOf(id, ofIssue)]);
  return {
    candidates: [...candidates, ...own],
    projects: new Map(issues.map(({ issue }) => [issue.id, issue.projectId])),
    isCut: more,
  };
}

/** What the rule took for a session, in its whole length. */
function missed(candidates: readonly BulkCandidate[], entry: BulkCandidate, session: boolean): BulkEdit {
  const edit = editAround(candidates, entry);
  if (session || !edit)
    throw new Refused('invalid', 'This counts already: no bulk edit is known here. Reload the page.');
  if (edit.issues > 1) return edit;
  throw new Refused('invalid', 'Nothing else was changed at that time, so this is no bulk edit.');
}

function touchedBy(
  edit: BulkEdit,
  candidates: readonly BulkCandidate[],
  projects: ReadonlyMap<string, string>,
): readonly Touched[] {
  const inside = candidates.filter((one) => isPart(one, edit)).map(({ issue }) => String(issue));
  return [...new Set(inside)].map((id) => ({ id, projectId: projects.get(id) }));
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
