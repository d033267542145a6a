import type { GadgetConfiguration } from '../gadget-configuration';
import type { Coverage } from './coverage';
import type { Findings, NothingToFind } from './findings';
import { firstLook, secondLook, type Look } from './first-look';
import { found, fromIndex } from './from-index';
import { fromReading } from './from-reading';
import { NOTHING_KNOWN, type KnownItems } from './index-clauses';
import { completed } from './later-evidence';
import { hidesStale, longestOf, measureCoverage } from './measure-coverage';
import type { Reads } from './reads';
import { projectsWithStakes, scopeProjects, type ScopeProjects } from './scope-projects';

/**
 * Finds what a gadget shows, as its viewer, and tells it as it comes. The first answer costs three calls at any size: one
 * search on the index, one count, one call for the changelogs of the rows. Then follow the projects' policies, how much of
 * the scope the index knows, and the numbers; all of that is constant in the number of items (design, 5). Where the index
 * can't be gone by, the items are read one by one instead. Nothing found is told only once the index is known to be whole:
 * an index that isn't there finds nothing, either, without an error. About `known` items the index is put right.
 */
export async function* readGadget(
  reads: Reads,
  configuration: GadgetConfiguration,
  nowMs: number,
  known: KnownItems = NOTHING_KNOWN,
): AsyncGenerator<Findings | NothingToFind, void, undefined> {
  const early = await firstLook(reads, configuration, nowMs, known);
  if (hasRows(early)) yield found(reads, early);
  const projects = await projectsOf(reads, configuration);
  const nothing = await nothingIn(reads, configuration, projects);
  if (nothing) {
    yield nothing;
    return;
  }
  const look = await secondLook(reads, configuration, early, projects);
  if (hasRows(look)) yield { ...found(reads, look), projects };
  const [coverage, whole] = await Promise.all([
    look.page && measureCoverage(reads, look.view, projects),
    withAllEvidence(reads, look, projects),
  ]);
  if (coverage && (await mayBeGoneBy(reads, look, projects, coverage))) {
    yield* fromIndex(reads, whole, { projects, coverage, longestDays: longestOf(projects) });
    return;
  }
  if (coverage && hasRows(look)) yield { ...found(reads, look), projects, coverage };
  yield* fromReading(reads, configuration, look.view, { projects, coverage });
}

/** The first page, its rows judged by what their first reading left out. */
async function withAllEvidence(reads: Reads, { view, page }: Look, projects: ScopeProjects): Promise<Look> {
  return { view, page: page && { ...page, items: await completed(reads, view, page.items, projects) } };
}

/** Not where much is missing, nor for good news that forged entries could have made; nothing expected is soon read. */
async function mayBeGoneBy(reads: Reads, look: Look, projects: ScopeProjects, coverage: Coverage): Promise<boolean> {
  if (coverage.kind === 'short' || coverage.of === 0) return false;
  const isGoodNews = look.page?.counted?.count === 0 && coverage.leftOut > 0;
  return !isGoodNews || !(await hidesStale(reads, look.view, projects));
}

function hasRows({ page }: Look): boolean {
  return (page?.items.length ?? 0) > 0;
}

/** A filter may find anything, so every project with Stakes counts as one of its own. */
function projectsOf({ jira }: Reads, { scope }: GadgetConfiguration): Promise<ScopeProjects> {
  return scope.by === 'projects' ? scopeProjects(jira, [...new Set(scope.projectIds)]) : projectsWithStakes(jira);
}

async function nothingIn(
  { jira }: Reads,
  { scope }: GadgetConfiguration,
  { on, offKeys }: ScopeProjects,
): Promise<NothingToFind | undefined> {
  if (scope.by === 'filter' && !(await jira.filter(scope.filterId))) return { kind: 'no-access', to: 'filter' };
  if (on.length > 0) return undefined;
  return offKeys.length > 0
    ? { kind: 'off', keys: offKeys }
    : { kind: 'no-access', to: scope.by === 'filter' ? 'filter' : 'projects' };
}
