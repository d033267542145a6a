import type { Actor } from '../actor';
import { isGranted } from '../permissions';
import { commaList } from '../fields/field-selection';
import { userBean } from '../render/person';
import { badRequest, notEmulated, ok, type Reply } from '../reply';
import { param, READ_WORK, route, type Call, type Route } from '../router';
import type { Filter } from '../site/dashboard';
import type { Store } from '../store';
import { pageOf } from './page';

/** Saved filters. */
export const FILTER_ROUTES: readonly Route[] = [
  route('GET', '/rest/api/3/filter/search', READ_WORK, searchFilters),
  route('GET', '/rest/api/3/filter/{id}', READ_WORK, readFilter),
];

function readFilter(call: Call): Reply {
  const { store, actor } = call;
  const filter = store.site.filters.find((candidate) => candidate.id === param(call, 'id'));
  if (filter === undefined || !maySee(actor, filter)) {
    throw badRequest(
      'The selected filter is not available to you, perhaps it has been deleted or had its permissions changed.',
    );
  }
  return ok({ ...bean(store, filter), jql: filter.jql });
}

function searchFilters(call: Call): Reply {
  const { store, actor, query } = call;
  const ids = query.getAll('id');
  const name = (query.get('filterName') ?? '').toLowerCase();
  const withJql = query.getAll('expand').flatMap(commaList).includes('jql');
  const found = store.site.filters.filter(
    (filter) =>
      maySee(actor, filter) &&
      filter.name.toLowerCase().includes(name) &&
      (ids.length === 0 || ids.includes(filter.id)),
  );
  const orderBy = query.get('orderBy') ?? 'name';
  if (orderBy !== 'name' && orderBy !== '+name') throw notEmulated(`ordering filters by '${orderBy}'`);
  const sorted = [...found].sort((a, b) => (a.name < b.name ? -1 : 1));
  return pageOf(call, sorted, (filter) => ({ ...bean(store, filter), ...(withJql ? { jql: filter.jql } : {}) }));
}

function maySee(actor: Actor, filter: Filter): boolean {
  return filter.ownerId === actor.user?.accountId || isGranted(filter.viewers, actor);
}

function bean(store: Store, filter: Filter): Record<string, unknown> {
  const { baseUrl } = store.site;
  return {
    self: `${baseUrl}/rest/api/3/filter/${filter.id}`,
    id: filter.id,
    name: filter.name,
    description: filter.description,
    owner: userBean(store, filter.ownerId) ?? undefined,
    viewUrl: `${baseUrl}/issues/?filter=${filter.id}`,
    favourite: false,
  };
}
