import type { BulkEdits } from '../../core/refinement/bulk-edit';
import { packDeeds, type PackedDeeds } from '../../core/refinement/packed-deeds';
import type { LedgerRow } from '../../core/refinement/bulk-edit-ledger';
import type { Wait } from '../../core/sweep/points-share';
import { withAgain, type SweepRun } from '../../core/sweep/sweep-state';
import { atMostAtOnce } from '../../jira/at-most-at-once';
import type { FoundIssue } from '../../jira/found-issue';
import type { SweepPorts } from '../ports';
import type { Evidence, TakenForRefinement } from '../sweeps';
import type { SweepAccount } from './account';
import { changelogsOf } from './changelogs-of';
import { evidencePages } from './evidence-pages';
import { judgeIssues } from './judge-issues';
import { judgeAgain, JUDGED_AGAIN_AT_ONCE } from './judge-again';
import type { SweptPolicy } from './project-policy';
import { recognise, type KnownRows } from './recognise';
import { ISSUES_A_PAGE, walkPage, type WalkedPage } from './walk-page';
import { walksOf, type Walk } from './walks';

/**
 * Points booked ahead for each issue of a page: for the search, the write, its task, and a changelog of which the search
 * holds only a part now and then. What a page took really is put in its place afterwards.
 */
const POINTS_AN_ISSUE = 5;

const AT_ONCE = 5;

/** What a job needs to resume a sweep. */
export type RunFacts = {
  readonly ports: SweepPorts;
  readonly account: SweepAccount;
  readonly projectId: string;
  readonly policy: SweptPolicy;
  /** No page is begun after this moment, so that the job ends before Forge ends it. */
  readonly untilMs: number;
  /** Stores how far the sweep has come. */
  readonly saveRun: (run: SweepRun) => Promise<void>;
};

/** How a job left a sweep: done, or to be resumed, at once or after a wait. */
export type RunEnd = {
  readonly run: SweepRun;
  readonly isDone: boolean;
  readonly wait?: Wait | undefined;
  /** Other projects whose issues are in bulk edits that this sweep recognised, and since when. */
  readonly reached: ReadonlyMap<string, number>;
};

/**
 * Resumes a sweep where the stored run left it, until its end, the end of the job's time, or the end of the share of
 * points. Ended anywhere, it resumes after the last page it stored: what it did since is done again and changes nothing.
 */
export async function runSweep(job: RunFacts, stored: SweepRun): Promise<RunEnd> {
  const { ports, account, projectId, policy } = job;
  const kept = stored.pages === 0 ? [] : await ports.sweeps.evidence(projectId, stored.pages);
  let run = kept ? stored : { ...stored, walk: 0, walked: 0, position: undefined, checked: 0, pages: 0 };
  const seen = gathering(kept ?? []);
  const walks = walksOf(run, projectId, policy.longestDays);

  const pauseHere = async (): Promise<void> => {
    const pages = evidencePages(seen.unsaved());
    for (const [at, page] of pages.entries()) await ports.sweeps.saveEvidence(projectId, run.pages + at, page);
    run = { ...run, pages: run.pages + pages.length };
    await job.saveRun(run);
  };

  const pauseFor = async (wait: Wait | undefined): Promise<RunEnd> => {
    await pauseHere();
    return { run, isDone: false, wait, reached: seen.reached };
  };

  for (let walk = walks[run.walk]; walk; walk = walks[run.walk]) {
    const wait = await account.book(ISSUES_A_PAGE * POINTS_AN_ISSUE);
    if (wait || ports.nowMs() >= job.untilMs) return pauseFor(wait);
    const page = await walkPage(ports.jiraAsApp, walk, run.position, ports.nowMs());
    const judged = await lookAt(job, walk, page, seen);
    run = advanced(run, walk, page, judged);
    if (run.position !== undefined && run.walk < walks.length) await pauseHere();
  }

  if (!run.refused) {
    const bulkEdits = await seen.recognised(ports, []);
    const misjudged = seen.taken.filter(({ author, atMs }) => bulkEdits.find(author, atMs));
    run = {
      ...withAgain(
        run,
        misjudged.map(({ issueId }) => issueId),
      ),
      refused: [],
    };
  }
  while (run.again.length > 0) {
    const wait = await account.book(JUDGED_AGAIN_AT_ONCE * POINTS_AN_ISSUE);
    if (wait || ports.nowMs() >= job.untilMs) return pauseFor(wait);
    const some = run.again.slice(0, JUDGED_AGAIN_AT_ONCE);
    const { written, again } = await judgeAgain(ports, policy, projectId, some);
    run = {
      ...run,
      written: run.written + written,
      again: run.again.slice(some.length),
      refused: [...(run.refused ?? []), ...again],
    };
  }
  await account.settle();
  return { run: { ...run, again: run.refused ?? [] }, isDone: true, reached: seen.reached };
}

/** Reads the histories and comments of a page's issues and, where the walk judges, writes their properties. */
async function lookAt(job: RunFacts, walk: Walk, { issues }: WalkedPage, seen: Gathering) {
  const { ports, policy } = job;
  if (issues.length === 0) return { written: 0, again: [] };
  const entries = await changelogsOf(ports.jiraAsApp, issues);
  // An issue whose history wasn't readable still shows who commented on it.
  const comments = await atMostAtOnce(AT_ONCE, issues, async ({ issue, comments: known }) => {
    return [issue.id, known ?? (await ports.jiraAsApp.comments(issue.id))] as const;
  });
  const deeds = packDeeds(comments.map(([id, ofIssue]) => [id, entries.get(id) ?? [], ofIssue]));
  seen.add(deeds, issues);
  if (!walk.judges) return { written: 0, again: [] };
  const authors = deeds.map(({ author }) => author);
  const bulkEdits = await seen.recognised(ports, authors);
  const commented = new Map(comments);
  const found = issues.map((one) => ({ ...one, comments: commented.get(one.issue.id) }));
  const judged = await judgeIssues(ports, policy, found, entries, bulkEdits);
  seen.addTaken(judged.taken);
  return judged;
}

function advanced(
  run: SweepRun,
  walk: Walk,
  { issues, next }: WalkedPage,
  { written, again }: { readonly written: number; readonly again: readonly string[] },
): SweepRun {
  const walked = run.walked + issues.length;
  const isAtMost = walk.atMost !== undefined && walked >= walk.atMost;
  const ends = next === undefined || isAtMost;
  const after = {
    ...run,
    walk: ends ? run.walk + 1 : run.walk,
    walked: ends ? 0 : walked,
    // A repair hands on where it stopped; other walks end for good.
    position: ends && run.kind !== 'repair' ? undefined : next,
    checked: run.checked + (walk.isCounted ? issues.length : 0),
    written: run.written + written,
  };
  return withAgain(after, again);
}

type Gathering = ReturnType<typeof gathering>;

/** Everything a sweep has seen, what of it is not stored yet, and what it makes of it. */
function gathering(kept: readonly Evidence[]) {
  const deeds: PackedDeeds[] = kept.flatMap((page) => page.deeds);
  const taken: TakenForRefinement[] = kept.flatMap((page) => page.taken);
  let unsaved: { deeds: PackedDeeds[]; taken: TakenForRefinement[] } = { deeds: [], taken: [] };
  const known: KnownRows = new Map();
  const projectOf = new Map<string, string>();
  const reached = new Map<string, number>();

  const reach = ({ author, fromMs, toMs }: LedgerRow): void => {
    for (const pack of deeds) {
      if (pack.author !== author) continue;
      for (const [at, issueId] of pack.issues.entries()) {
        const atMs = pack.atMs[at] ?? 0;
        const projectId = fromMs <= atMs && atMs <= toMs ? projectOf.get(issueId) : undefined;
        if (projectId) reached.set(projectId, Math.min(fromMs, reached.get(projectId) ?? Infinity));
      }
    }
  };

  return {
    taken,
    reached,
    add(more: readonly PackedDeeds[], issues: readonly FoundIssue[]) {
      deeds.push(...more);
      unsaved.deeds.push(...more);
      for (const { issue } of issues) projectOf.set(issue.id, issue.projectId);
    },
    addTaken(more: readonly TakenForRefinement[]) {
      taken.push(...more);
      unsaved.taken.push(...more);
    },
    unsaved() {
      const all = unsaved;
      unsaved = { deeds: [], taken: [] };
      return all;
    },
    async recognised(ports: SweepPorts, authors: Iterable<string>): Promise<BulkEdits> {
      const { bulkEdits, news } = await recognise(ports, known, deeds, authors);
      for (const row of news) reach(row);
      return bulkEdits;
    },
  };
}
