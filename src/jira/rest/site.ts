import type { Call } from '../call';
import { eachOf, idOf, listOf, member, textOf } from '../decoders/json';
import { filterOf } from '../decoders/project';
import { siteFieldsOf } from '../decoders/site-fields';
import { OPERATIONS } from '../operations';
import type { Site } from '../port';
import type { SiteFields } from '../site';
import { unreadable } from '../status-refusal';
import { everyOffset } from './offset-pages';

const MOST_LABELS = 5_000;
const MOST_FILTERS = 50;

/** Fields, labels and filters of the site. */
export function siteOverRest(call: Call): Pick<Site, 'fields' | 'labels' | 'filter' | 'filters'> {
  let asked: Promise<SiteFields> | undefined;

  const readFields = async (): Promise<SiteFields> => {
    const found = siteFieldsOf((await call(OPERATIONS.fields)).body);
    if (!found) throw unreadable("this site's fields");
    return found;
  };

  return {
    fields() {
      asked ??= readFields().catch((error: unknown) => {
        asked = undefined;
        throw error;
      });
      return asked;
    },

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
