import { orderedBy } from '../../../src/core/query/jql';
import { looksTechnical } from '../../../src/core/technical-rule/looks-technical';
import type { ListAsk } from '../lists/list-ask';
import { itemsAskedFor, lookingItems, queriesInOrder, sortedBy, type IndexView } from './index-clauses';
import { deferralsOfItems } from '../items/deferrals-of-items';
import { indexNumbers } from './index-numbers';
import { indexPage } from './index-page';
import { completed } from './later-evidence';
import type { ListSource } from './list-source';
import { atLeast, type Counted } from '../lists/numbers';
import { proveItem } from '../items/prove-item';
import type { Reads } from '../items/reads';

/**
 * Lists from the search index, at the same cost whatever their length: three calls for a list's first page (its search, its
 * count, its rows' changelogs), one more by urgency, which takes two searches; two for each page after it. What looks
 * technical needs no changelog.
 */
export function indexSource(reads: Reads, view: IndexView): ListSource {
  const { jira } = reads;
  const opening = (ask: ListAsk) => sortedBy(itemsAskedFor(ask, view), ask.sorting);
  const counted = async (ask: ListAsk) => ({
    count: await jira.count(itemsAskedFor(ask, view)),
    jql: opening(ask),
  });
  return {
    scope: view.scope,
    count: counted,
    async page(ask, page) {
      const [found, count] = await Promise.all([
        indexPage(reads, view, queriesInOrder(ask, view), page),
        page.token === undefined && !page.isUncounted ? counted(ask) : undefined,
      ]);
      const read = found.items.length + found.skipped;
      if (count) return { ...found, counted: asFound(count, read, found.next !== undefined) };
      const isWhole = page.token === undefined && found.next === undefined;
      return { ...found, ...(isWhole ? { counted: { count: read, jql: opening(ask) } } : {}) };
    },

    async looking({ token, size }) {
      const where = lookingItems(view);
      const jql = orderedBy(where, 'updated', 'DESC');
      const [page, count] = await Promise.all([
        jira.search(jql, { pageSize: size, pageToken: token, siteFields: view.fields }),
        token === undefined ? jira.count(where) : undefined,
      ]);
      const items = page.issues.map(({ issue }) => ({ issue, words: looksTechnical(issue.summary) }));
      return {
        items: items.filter(({ words }) => words.length > 0),
        next: page.nextPageToken,
        isCapped: false,
        ...(count === undefined
          ? {}
          : { counted: asFound({ count, jql }, page.issues.length + page.skipped, page.nextPageToken !== undefined) }),
      };
    },

    completed: (items, projects) => completed(reads, view, items, projects),
    proven: (item, projects) => proveItem(reads, item, projects, view.nowMs),
    deferrals: (items) => deferralsOfItems(reads, items),
    knowing: (known) => indexSource(reads, { ...view, known }),
    numbers: (projects) => indexNumbers(reads, view, projects),
  };
}

/** A first page that is the whole list says how long it is; of a longer one there is at least one item more. */
function asFound(counted: Counted, found: number, hasMore: boolean): Counted {
  return hasMore ? atLeast(counted, found + 1) : { ...counted, count: found };
}
