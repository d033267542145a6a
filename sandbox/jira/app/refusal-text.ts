import type { ErrorMessage } from '../../app-modules';
import type { ExpressionValue } from '../expressions/values/expression-value';
import type { Actor } from '../actor';
import type { Store } from '../store';
import { judge, type Verdict } from './judge';

/**
 * What a person reads when a rule's verdict is not `true`: the text that the expression gave, else the rule's own
 * message, fixed or an expression; undefined when the rule passes.
 */
export function refusalText(
  store: Store,
  actor: Actor,
  message: ErrorMessage | undefined,
  verdict: Verdict,
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
