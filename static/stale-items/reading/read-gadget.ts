import { orderedBy } from '../../../src/core/query/jql';
import type { GadgetConfiguration } from '../gadget-configuration';
import { type KnownItems, NOTHING_KNOWN, technicalItems } from '../index/index-clauses';
import { indexNumbers } from '../index/index-numbers';
import { indexPage, type IndexPage } from '../index/index-page';
import { indexSource } from '../index/index-source';
import { completed } from '../index/later-evidence';
import type { ListPage } from '../index/list-source';
import { heldItems, hidesStale, longestOf, measureCoverage } from '../index/measure-coverage';
import type { Coverage } from '../items/coverage';
import type { Reads } from '../items/reads';
import { projectsWithStakes, scopeProjects, type ScopeProjects } from '../items/scope-projects';
import { atLeast, type Numbers } from '../lists/numbers';
import type { Findings, NothingToFind } from './findings';
import { firstLook, type Look, secondLook, withEvidence } from './first-look';
import { fromReading } from './from-reading';

const NOTHING_YET: ListPage = { items: [], skipped: 0 };

/**
 * Finds what a gadget shows, as its viewer, and tells it as it comes. The first answer costs three calls at any size:
 * one search on the index, one count, one call for the changelogs of the rows. Then follow the projects' policies, how
 * much of the scope the index knows, and the numbers; all of that is constant in the number of items. Where the index
 * can't be relied on, the items are read one by one instead. Nothing found is told only once the index is known to be
 * whole: an index that isn't there finds nothing, either, without an error. About `known` items the index is put right.
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

/** The findings while only the first page of the index is read. */
function found(reads: Reads, look: Look): Findings {
  const { view, page = NOTHING_YET } = withEvidence(look);
  return {
    kind: 'found',
    atMs: view.nowMs,
    source: indexSource(reads, view),
    known: view.known ?? NOTHING_KNOWN,
    first: page,
    numbers: { lists: { 'not-refined': page.counted } },
    isWhole: false,
  };
}

/** Findings out of an index that knows all, or nearly all, it should: at once as a list, then with every number. */
async function* fromIndex(
  reads: Reads,
  look: Look,
  { projects, coverage, longestDays }: Measured,
): AsyncGenerator<Findings, void, undefined> {
  const { view, page = NOTHING_YET } = withEvidence(look);
  const isRight = (view.known?.size ?? 0) === 0;
  const jql = coverage.kind === 'whole' ? technicalItems(view) : heldItems(view, longestDays);
  const technical = isRight ? { count: Math.max(0, coverage.checked - coverage.leftOut), jql } : undefined;
  const counted = { ...found(reads, look), projects, coverage };
  const before = { technical, lists: { 'not-refined': page.counted } };
  if (page.items.length > 0) yield { ...counted, numbers: before };
  const [numbers, oldest] = await Promise.all([
    indexNumbers(reads, view, projects, before),
    page.counted?.count === 0 ? refinedLongestAgo(reads, look) : undefined,
  ]);
  yield { ...counted, numbers: withOnly(numbers, oldest), isWhole: true, oldest: oldest?.items[0] };
}

type Measured = {
  readonly projects: ScopeProjects;
  readonly coverage: Coverage;
  /** The longest threshold of any of the projects. */
  readonly longestDays: number;
};

/** What good news rests on: the item that was refined longest ago, proven like any other row. */
function refinedLongestAgo(reads: Reads, { view }: Look): Promise<IndexPage> {
  const oldestFirst = orderedBy(technicalItems(view), 'stakesRefinedAt', 'ASC');
  return indexPage(reads, view, [oldestFirst], { size: 1 });
}

/** Whether it is the only technical item is known, however Jira estimates how many there are. */
function withOnly(numbers: Numbers, oldest: IndexPage | undefined): Numbers {
  const { technical } = numbers;
  if (!technical || !oldest?.items[0]) return numbers;
  return { ...numbers, technical: oldest.next === undefined ? { ...technical, count: 1 } : atLeast(technical, 2) };
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
