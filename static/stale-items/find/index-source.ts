import { orderedBy } from '../../../src/core/jql';
import { looksTechnical } from '../../../src/core/looks-technical';
import { itemsAskedFor, lookingItems, sortedBy, type IndexView } from './index-clauses';
import { indexPage } from './index-page';
import { completed } from './later-evidence';
import type { ListSource } from './list-source';
import { proveItem } from './prove-item';
import type { Reads } from './reads';

/**
 * Lists from the search index, at the same cost whatever their length: three calls for a list's first page (its search, its
 * count, its rows' changelogs), two for each page after it; what looks technical needs no changelog (design, 5).
 */
export function indexSource(reads: Reads, view: IndexView): ListSource {
  const { jira } = reads;
  return {
    scope: view.scope,
    async page(ask, page) {
      const where = itemsAskedFor(ask, view);
      const jql = sortedBy(where, ask.sorting);
      const [found, count] = await Promise.all([
        indexPage(reads, view, jql, page),
        page.token === undefined ? jira.count(where) : undefined,
      ]);
      return { ...found, ...(count === undefined ? {} : { counted: { count, jql } }) };
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
        ...(count === undefined ? {} : { counted: { count, jql } }),
      };
    },

    completed: (items, projects) => completed(reads, view, items, projects),
    proven: (item, projects) => proveItem(reads, item, projects, view.nowMs),
  };
}
