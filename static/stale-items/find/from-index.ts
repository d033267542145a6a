import { orderedBy } from '../../../src/core/jql';
import type { GadgetConfiguration } from '../gadget-configuration';
import type { Coverage } from './coverage';
import type { Findings } from './findings';
import type { Look } from './first-look';
import { technicalItems } from './index-clauses';
import { indexNumbers } from './index-numbers';
import { indexPage } from './index-page';
import { indexSource } from './index-source';
import type { JudgedItem } from './judged-item';
import { limitsOf } from './limits';
import type { ListPage } from './list-source';
import type { Reads } from './reads';
import type { ScopeProjects } from './scope-projects';

const NOTHING_YET: ListPage = { items: [], skipped: 0 };

/** What is known of an index before anything but its first page. */
export function found(reads: Reads, { view, page = NOTHING_YET }: Look): Findings {
  return {
    kind: 'found',
    atMs: view.nowMs,
    source: indexSource(reads, view),
    first: page,
    numbers: { lists: { 'not-refined': page.counted } },
    isWhole: false,
  };
}

/** Findings out of an index that knows all, or nearly all, it should: at once as a list, then with every number. */
export async function* fromIndex(
  reads: Reads,
  { thresholdDays }: GadgetConfiguration,
  look: Look,
  { projects, coverage }: { readonly projects: ScopeProjects; readonly coverage: Coverage },
): AsyncGenerator<Findings, void, undefined> {
  const { view, page = NOTHING_YET } = look;
  const technical = { count: coverage.checked - coverage.leftOut, jql: technicalItems(view) };
  const counted = { ...found(reads, look), projects, coverage };
  const numbers = { technical, lists: { 'not-refined': page.counted } };
  if (page.items.length > 0) yield { ...counted, numbers };
  const [all, oldest] = await Promise.all([
    indexNumbers(reads, view, numbers, projects, limitsOf(projects, page.items, thresholdDays).usual),
    page.counted?.count === 0 ? refinedLongestAgo(reads, look) : undefined,
  ]);
  yield { ...counted, numbers: all, isWhole: true, oldest };
}

/** What good news rests on: the item that was refined longest ago, proven like any other row. */
async function refinedLongestAgo(reads: Reads, { view }: Look): Promise<JudgedItem | undefined> {
  const oldestFirst = orderedBy(technicalItems(view), 'stakesRefinedAt', 'ASC');
  return (await indexPage(reads, view, oldestFirst, { size: 1 })).items[0];
}
