import { orderedBy } from '../../../src/core/jql';
import type { Coverage } from './coverage';
import type { Findings } from './findings';
import { withEvidence, type Look } from './first-look';
import { heldItems } from './coverage-clauses';
import { NOTHING_KNOWN, technicalItems } from './index-clauses';
import { indexNumbers } from './index-numbers';
import { indexPage, type IndexPage } from './index-page';
import { indexSource } from './index-source';
import type { ListPage } from './list-source';
import { atLeast, type Numbers } from './numbers';
import type { Reads } from './reads';
import type { ScopeProjects } from './scope-projects';

const NOTHING_YET: ListPage = { items: [], skipped: 0 };

/** What is known of an index before anything but its first page. */
export function found(reads: Reads, look: Look): Findings {
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
export async function* fromIndex(
  reads: Reads,
  look: Look,
  { projects, coverage, longestDays }: Measured,
): AsyncGenerator<Findings, void, undefined> {
  const { view, page = NOTHING_YET } = withEvidence(look);
  const isRight = (view.known?.size ?? 0) === 0;
  const jql = coverage.kind === 'whole' ? technicalItems(view) : heldItems(view, longestDays);
  const technical = isRight ? { count: Math.max(0, coverage.checked - coverage.leftOut), jql } : undefined;
  const counted = { ...found(reads, look), projects, coverage };
  const before = { technical, notRefined: page.counted };
  if (page.items.length > 0) yield { ...counted, numbers: { technical, lists: { 'not-refined': page.counted } } };
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
