import type { Actor } from '../actor';
import { zoneOf } from '../actor';
import { compileQuery, type CompiledQuery } from '../jql/compile';
import type { JqlContext } from '../jql/jql-context';
import { parseJql } from '../jql/parse';
import { visibilityFor } from '../permissions';
import type { Issue } from '../site/issue';
import type { World } from '../world';

/** The part of the site that a search works on. */
export type Searched = Pick<World, 'store' | 'index' | 'faults'>;

/** For whom and when a search runs. */
export function jqlContext(world: Pick<World, 'store' | 'faults'>, actor: Actor): JqlContext {
  const { store, faults } = world;
  return {
    store,
    actor,
    nowMs: store.nowMs(),
    timeZone: zoneOf(store, actor),
    propertiesIndexed: faults.propertyIndex === 'ready',
  };
}

/** Every issue that the query finds and the caller may see, sorted; the reconciled ones as they are right now. */
export function runSearch(
  world: Searched,
  actor: Actor,
  jql: string,
  reconcile: readonly string[] = [],
): readonly Issue[] {
  const query = compileQuery(parseJql(jql), jqlContext(world, actor));
  return query.sort([...found(world, actor, query, reconcile)]);
}

/** How many issues the query finds and the caller may see. */
export function countFound(world: Searched, actor: Actor, jql: string): number {
  const query = compileQuery(parseJql(jql), jqlContext(world, actor));
  let count = 0;
  for (const _ of found(world, actor, query, [])) count += 1;
  return count;
}

function* found(world: Searched, actor: Actor, query: CompiledQuery, reconcile: readonly string[]): Iterable<Issue> {
  const isVisible = visibilityFor(world.store, actor);
  const { site, levers } = world.store;
  const archived = new Set(site.projects.flatMap(({ id, archived: is }) => (is === true ? [id] : [])));
  const isSearched = ({ projectId }: Issue): boolean =>
    levers['archived-search'] === 'found' || !archived.has(projectId);
  for (const issue of world.index.documents(new Set(reconcile))) {
    if (isSearched(issue) && query.matches(issue) && isVisible(issue)) yield issue;
  }
}
