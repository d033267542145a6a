import type { ErrorMessage } from '../../app-modules';
import { type Actor, zoneOf } from '../actor';
import { evaluate } from '../expressions/evaluation/evaluate';
import { ExpressionError } from '../expressions/expression-error';
import type { ExpressionValue } from '../expressions/values/expression-value';
import { canSee } from '../permissions';
import type { Store } from '../store';
import { userEntity } from './entities';
import { issueEntity } from './issue-entity';

/** What an expression came to: a value, or why it has none. */
type Evaluated = { readonly value: unknown } | { readonly fault: string };

/** Evaluates a Jira expression as this caller; `user` is always among the variables, null for nobody. */
export function judge(
  store: Store,
  actor: Actor,
  expression: string,
  variables: Readonly<Record<string, ExpressionValue>>,
): Evaluated {
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

/**
 * What a person reads when a rule's verdict is not `true`: the text that the expression gave, else the rule's own
 * message, fixed or an expression; undefined when the rule passes.
 */
export function refusalText(
  store: Store,
  actor: Actor,
  message: ErrorMessage | undefined,
  verdict: Evaluated,
  variables: Readonly<Record<string, ExpressionValue>>,
  otherwise: string,
): string | undefined {
  if ('value' in verdict) {
    if (verdict.value === true) return undefined;
    if (typeof verdict.value === 'string') return verdict.value;
  }
  if (message === undefined) return otherwise;
  if (typeof message === 'string') return message;
  const said = judge(store, actor, message.expression, variables);
  return 'value' in said && typeof said.value === 'string' ? said.value : otherwise;
}
