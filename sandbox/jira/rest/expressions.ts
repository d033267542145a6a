import { issueEntity } from '../app/issue-entity';
import { projectEntity, userEntity } from '../app/entities';
import { zoneOf } from '../actor';
import { bodyOf, isJson, onlyMembers, textMember, textsMember } from '../body';
import { analyse } from '../expressions/analysis/analyse';
import { evaluate } from '../expressions/evaluation/evaluate';
import { ExpressionError } from '../expressions/expression-error';
import type { ExpressionValue } from '../expressions/values/expression-value';
import { needIssue, needVisibleProject } from '../permissions';
import { badRequest, notEmulated, ok, type Reply } from '../reply';
import { route, type Call, type Route } from '../router';

const SCOPES: readonly string[] = ['read:jira-work', 'read:jira-user'];

/** Jira expressions over REST. */
export const EXPRESSION_ROUTES: readonly Route[] = [
  route('POST', '/rest/api/3/expression/evaluate', SCOPES, evaluateOne),
  route('POST', '/rest/api/3/expression/analyse', SCOPES, analyseMany),
];

function evaluateOne(call: Call): Reply {
  const { store, actor } = call;
  const body = bodyOf(call.body);
  onlyMembers(body, ['expression', 'context']);
  const expression = textMember(body, 'expression') ?? '';
  const options = { now: store.clock.now(), timeZone: zoneOf(store, actor), limits: store.expressionLimits() };
  try {
    const { value, meta } = evaluate(expression, variablesIn(call, body['context']), options);
    return ok({ value, ...(call.query.get('expand') === null ? {} : { meta: { complexity: complexity(meta) } }) });
  } catch (error) {
    if (error instanceof ExpressionError) throw badRequest(error.message);
    throw error;
  }
}

function variablesIn(call: Call, given: unknown): Record<string, ExpressionValue> {
  const { store, actor } = call;
  const variables: Record<string, ExpressionValue> = { user: userEntity(store, actor.user?.accountId) };
  if (given === undefined || given === null) return variables;
  if (!isJson(given)) throw badRequest('"context" must be an object.');
  for (const [name, value] of Object.entries(given)) {
    const idOrKey = isJson(value) ? String(value['key'] ?? value['id']) : '';
    if (name === 'issue') variables['issue'] = issueEntity(store, needIssue(store, actor, idOrKey), 'existing');
    else if (name === 'project') variables['project'] = projectEntity(store, needVisibleProject(store, actor, idOrKey));
    else throw notEmulated(`the expression context '${name}'`);
  }
  return variables;
}

function complexity(meta: { readonly expensiveOperations: number; readonly steps: number }): unknown {
  return {
    steps: { value: meta.steps, limit: 10_000 },
    expensiveOperations: { value: meta.expensiveOperations, limit: 10 },
    beans: { value: 0, limit: 1000 },
    primitiveValues: { value: 1, limit: 10_000 },
  };
}

function analyseMany(call: Call): Reply {
  const body = bodyOf(call.body);
  onlyMembers(body, ['expressions', 'contextVariables']);
  const check = call.query.get('check') ?? 'syntax';
  if (check !== 'syntax' && check !== 'complexity') throw notEmulated(`the check '${check}' of expressions`);
  const expressions = textsMember(body, 'expressions') ?? [];
  if (expressions.length === 0) throw badRequest('"expressions" must not be empty.');
  const given = body['contextVariables'];
  const named = isJson(given) ? Object.entries(given).map(([name, type]) => [name, String(type)]) : [];
  const contextVariables: Record<string, string> = Object.fromEntries(named);
  const options = { check, contextVariables, limits: call.store.expressionLimits() } as const;
  return ok({ results: expressions.map((expression) => analyse(expression, options)) }, 0);
}
