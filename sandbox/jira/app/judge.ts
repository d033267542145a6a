import { ExpressionError } from '../expressions/expression-error';
import { evaluate } from '../expressions/evaluation/evaluate';
import type { ExpressionValue } from '../expressions/values/expression-value';
import type { Actor } from '../actor';
import { zoneOf } from '../actor';
import { canSee } from '../permissions';
import type { Store } from '../store';
import { userEntity } from './entities';
import { issueEntity } from './issue-entity';

/** What an expression came to: a value, or why it has none. */
export type Verdict = { readonly value: unknown } | { readonly fault: string };

/** Evaluates a Jira expression as this caller; `user` is always among the variables, null for nobody. */
export function judge(
  store: Store,
  actor: Actor,
  expression: string,
  variables: Readonly<Record<string, ExpressionValue>>,
): Verdict {
  const user = userEntity(store, actor.user?.accountId);
  try {
    const options = {
      now: store.clock.now(),
      limits: store.expressionLimits(),
      timeZone: zoneOf(store, actor),
      loadIssue: (idOrKey: number | string) => {
        const issue = store.findIssue(String(idOrKey));
        return issue !== undefined && canSee(store, actor, issue) ? issueEntity(store, issue, 'existing') : null;
      },
      loadUser: (accountId: string) => userEntity(store, accountId),
    };
    return { value: evaluate(expression, { user, ...variables }, options).value };
  } catch (error) {
    if (error instanceof ExpressionError) return { fault: error.message };
    throw error;
  }
}
