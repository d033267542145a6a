import type { Call } from '../call';
import { eachOf, idOf, listOf, member, textOf } from '../decoders/json';
import { filterOf } from '../decoders/project';
import { OPERATIONS } from '../operations';
import type { Site } from '../port';
import { unreadable } from '../status-refusal';
import { everyOffset } from './offset-pages';

const MOST_LABELS = 5_000;

const MOST_FILTERS = 50;

/** Labels and filters of the site. */
export function siteOverRest(call: Call): Pick<Site, 'labels' | 'filter' | 'filters'> {
  return {
    labels: () =>
      everyOffset('labels', MOST_LABELS, textOf, async (startAt) =>
        call(OPERATIONS.labels, { query: { startAt, maxResults: 1_000 } }),
      ),

    async filter(id) {
      const { status, body } = await call(OPERATIONS.filter, { parts: { filter: id }, accept: [400, 403, 404] });
      if (status >= 400) return undefined;
      const filter = filterOf(body);
      if (!filter || idOf(member(body, 'id')) !== id) throw unreadable('this filter');
      return filter;
    },

    async filters(typed) {
      const { body } = await call(OPERATIONS.filters, {
        query: { filterName: typed, expand: 'jql', maxResults: MOST_FILTERS },
      });
      if (listOf(member(body, 'values')) === undefined) throw unreadable('filters');
      return eachOf(member(body, 'values'), filterOf);
    },
  };
}

/** The site's own time zone, in which Jira writes times. */
export function siteZoneOverRest(call: Call): Pick<Site, 'timeZone'> {
  return {
    timeZone: async () => textOf(member((await call(OPERATIONS.serverInfo)).body, 'serverTimeZone')) || undefined,
  };
}
