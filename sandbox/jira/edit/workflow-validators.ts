import { projectEntity, statusEntity } from '../app/entities';
import { issueEntity } from '../app/issue-entity';
import { judge, refusalText } from '../app/judge';
import type { Actor } from '../actor';
import { isJson, type Json } from '../body';
import { transitionValue, workflowValue } from '../expressions/entities/workflow';
import { fromJson } from '../expressions/values/make-value';
import type { ExpressionValue } from '../expressions/values/expression-value';
import { notEmulated, Refused } from '../reply';
import type { Issue } from '../site/issue';
import { FORGE_EXPRESSION_VALIDATOR, type Transition, type Workflow, type WorkflowRule } from '../site/workflow';
import { projectOf } from '../store';
import type { World } from '../world';
import { fieldIdsAsked } from './transition-form';

/** A transition about to happen. `original` is the issue before it, absent on Create. */
export type Move = {
  readonly workflow: Workflow;
  readonly transition: Transition;
  readonly draft: Issue;
  readonly original: Issue | undefined;
};

/**
 * Runs the validators of a transition over the issue with everything that was entered. Only `true` passes; a text is
 * the message; a failure, another type or an uninstalled app refuses (docs/platform.md#workflow-rules).
 */
export function checkTransition(world: World, actor: Actor, move: Move): void {
  const messages = move.transition.validators.flatMap((rule) => messageOf(world, actor, move, rule) ?? []);
  if (messages.length > 0) throw new Refused(400, messages);
}

function messageOf(world: World, actor: Actor, move: Move, rule: WorkflowRule): string | undefined {
  const { store } = world;
  if (rule.ruleKey !== FORGE_EXPRESSION_VALIDATOR) throw notEmulated(`the workflow rule ${rule.ruleKey}`);
  if (rule.parameters['disabled'] === 'true') return undefined;
  const module = store.app?.workflowValidators.find((candidate) => candidate.ari === rule.parameters['key']);
  if (module === undefined) return 'A rule of this workflow belongs to an app that is no longer installed.';
  const config = configOf(rule);
  const saved = config?.['expression'];
  const expression = typeof saved === 'string' ? saved : module.expression;
  const variables = variablesOf(world, move, config);
  const verdict = judge(store, actor, expression, variables);
  const isWrongType = 'value' in verdict && typeof verdict.value !== 'boolean' && typeof verdict.value !== 'string';
  if ('fault' in verdict || isWrongType) {
    const error = 'fault' in verdict ? verdict.fault : 'The expression did not give a Boolean or a String.';
    reportFailure(world, move, rule, module.ari, expression, error);
  }
  return refusalText(store, actor, module.errorMessage, verdict, variables, `${module.name}: the rule is not met.`);
}

function configOf(rule: WorkflowRule): Json | undefined {
  const text = rule.parameters['config'];
  if (text === undefined || text === '') return undefined;
  const config: unknown = JSON.parse(text);
  return isJson(config) ? config : undefined;
}

function variablesOf({ store }: World, move: Move, config: Json | undefined): Record<string, ExpressionValue> {
  const { draft, original, transition, workflow } = move;
  const isCreating = original === undefined;
  return {
    issue: issueEntity(store, draft, isCreating ? 'creating' : 'existing'),
    ...(isCreating ? {} : { originalIssue: issueEntity(store, original, 'existing') }),
    project: projectEntity(store, projectOf(store, draft)),
    transition: transitionValue({
      id: Number(transition.id),
      name: transition.name,
      from: isCreating ? null : statusEntity(store, original.statusId),
      to: statusEntity(store, transition.toStatusId),
      hasScreen: fieldIdsAsked(store, transition) !== undefined,
    }),
    workflow: workflowValue(workflow.id, workflow.name),
    config: fromJson(config),
  };
}

/** Tells the app that its rule could not be evaluated. */
function reportFailure(
  world: World,
  move: Move,
  rule: WorkflowRule,
  extensionId: string,
  expression: string,
  error: string,
): void {
  world.emit({
    eventType: 'avi:jira:failed:expression',
    selfGenerated: false,
    timestamp: String(world.store.nowMs()),
    extensionId,
    workflowId: move.workflow.id,
    workflowName: move.workflow.name,
    validatorId: rule.id,
    expression,
    errorMessages: [error],
    context: { issue: move.original === undefined ? undefined : { id: move.original.id, key: move.original.key } },
  });
}
