import { ORIGINS, type Origin } from '../../../src/core/framing/framing';
import { thresholdDays } from '../../../src/core/stakes/assessment';
import { allOf, anyOf, comparesAge, isAnyOf, isNoneOf, type JqlClause } from '../../../src/core/query/jql';
import type { Policy } from '../../../src/core/policy/policy';
import { notRefined } from '../lists/item-lists/not-refined';
import { isIn } from '../lists/lists';
import { looksUpdated } from '../lists/updated-would-show';
import { itemsWith, type IndexView } from './index-clauses';
import type { ScopeProject } from '../items/scope-projects';

/**
 * What of the stale items "not updated for as long as the policy allows" would find: `updatedWouldShow`, as one query.
 * Projects with the same limits are asked about together.
 */
export function notUpdated(projects: readonly ScopeProject[], view: IndexView): JqlClause {
  const alike = new Map<JqlClause, string[]>();
  for (const { id, policy } of projects) {
    const clause = untouched(policy.policy, view);
    const ids = alike.get(clause);
    if (ids) ids.push(id);
    else alike.set(clause, [id]);
  }
  const [only, ...others] = alike.keys();
  if (only !== undefined && others.length === 0) return staleAnd(only, view);
  const each = [...alike].map(([clause, ids]) =>
    allOf(
      isAnyOf(
        'project',
        ids.map((id) => ({ id })),
      ),
      clause,
    ),
  );
  return staleAnd(anyOf(each), view);
}

function staleAnd(untouchedSince: JqlClause, view: IndexView): JqlClause {
  const where = allOf(notRefined.clause(view), untouchedSince);
  const { thresholdDays } = view.listed;
  return itemsWith(where, view, (item) => isIn('not-refined', item, view.listed) && !looksUpdated(item, thresholdDays));
}

/** Not updated for the days that a policy gives an item of its origin. */
function untouched(policy: Policy, { listed }: IndexView): JqlClause {
  const forDays = (origin: Origin | undefined) =>
    comparesAge('updated', '<=', Math.max(listed.thresholdDays ?? 0, thresholdDays(policy, origin)));
  const usual = forDays(undefined);
  const others = ORIGINS.filter((origin) => forDays(origin) !== usual);
  if (others.length === 0) return usual;
  const usually = isNoneOf('stakesOrigin', others);
  return anyOf([
    allOf(usual, usually),
    ...others.map((origin) => allOf(isAnyOf('stakesOrigin', [origin]), forDays(origin))),
  ]);
}
