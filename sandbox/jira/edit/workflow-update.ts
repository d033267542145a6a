import { isJson, textMember, type Json } from '../body';
import { statusIds } from '../render/workflow';
import { notEmulated } from '../reply';
import {
  FORGE_EXPRESSION_VALIDATOR,
  type Kept,
  type Transition,
  type Workflow,
  type WorkflowRule,
} from '../site/workflow';
import type { Store } from '../store';

/** Something Jira finds wrong with a workflow that is to be saved, as the workflows API tells it. */
export type WorkflowFault = {
  readonly code: string;
  readonly level: 'ERROR';
  readonly message: string;
  readonly type: 'RULE' | 'STATUS' | 'TRANSITION' | 'WORKFLOW';
  readonly elementReference?: Json;
};

const MOST_CONFIGURATION = 32_768;
/** Members of a transition that the double acts on; it carries the rest. */
const ACTED_ON = ['id', 'type', 'name', 'toStatusReference', 'validators'];

/**
 * The workflow as a payload would make it. Whatever the payload leaves out is gone, as in Jira. Other statuses or
 * transitions than before answer 501: moving the issues along is not emulated.
 */
export function updatedWorkflow(workflow: Workflow, asked: Json, newId: () => string): Workflow {
  const statuses = listOf(asked['statuses']);
  const transitions = listOf(asked['transitions']).map((transition) => transitionOf(transition, newId));
  const refs = statuses.map((status) => String(status['statusReference']));
  if (!sameMembers(refs, statusIds(workflow)) || !sameMembers(pathsOf(transitions), pathsOf(workflow.transitions))) {
    throw notEmulated('changing the statuses or the transitions of a workflow');
  }
  return {
    id: workflow.id,
    name: workflow.name,
    ...(workflow.projectId === undefined ? {} : { projectId: workflow.projectId }),
    ...(workflow.isEditable === undefined ? {} : { isEditable: workflow.isEditable }),
    version: {
      id: `${workflow.id}-${workflow.version.versionNumber + 1}`,
      versionNumber: workflow.version.versionNumber + 1,
    },
    transitions,
    kept: without(asked, ['id', 'statuses', 'transitions', 'version', 'statusMappings', 'defaultStatusMappings']),
    keptOfStatuses: Object.fromEntries(
      statuses.map((status) => [String(status['statusReference']), without(status, ['statusReference'])]),
    ),
  };
}

/** What is wrong with the rules that a payload adds; rules that stood before are not looked at again. */
export function faultsOfRules(store: Store, before: Workflow, after: Workflow): readonly WorkflowFault[] {
  const known = new Set(before.transitions.flatMap(({ validators }) => validators.map(({ id }) => id)));
  return after.transitions.flatMap((transition) =>
    transition.validators
      .filter(({ id }) => !known.has(id))
      .flatMap((rule) => faultOfRule(store, after, rule) ?? [])
      .map((message) => ({
        code: 'INVALID_RULE',
        level: 'ERROR' as const,
        message,
        type: 'RULE' as const,
        elementReference: { transitionId: transition.id },
      })),
  );
}

function faultOfRule(store: Store, workflow: Workflow, { ruleKey, parameters }: WorkflowRule): string | undefined {
  if (ruleKey !== FORGE_EXPRESSION_VALIDATOR) throw notEmulated(`adding the workflow rule ${ruleKey}`);
  const module = store.app?.workflowValidators.find(({ ari }) => ari === parameters['key']);
  if (module === undefined) return `The rule ${parameters['key'] ?? ''} does not exist.`;
  const style = workflow.projectId === undefined ? 'company-managed' : 'team-managed';
  if (!module.projectTypes.includes(style)) return `The rule ${module.name} can't be used in ${style} projects.`;
  const config = parameters['config'] ?? '';
  if (config.length > MOST_CONFIGURATION) return 'The configuration of the rule is too long.';
  return config === '' || isJson(parsed(config)) ? undefined : 'The configuration of the rule is not valid JSON.';
}

function transitionOf(asked: Json, newId: () => string): Transition {
  const type = asked['type'];
  const validators = listOf(asked['validators']).map((rule) => ruleOf(rule, newId));
  return {
    id: String(asked['id']),
    name: String(asked['name']),
    type: type === 'INITIAL' || type === 'GLOBAL' ? type : 'DIRECTED',
    fromStatusIds: listOf(asked['links']).map((link) => String(link['fromStatusReference'])),
    toStatusId: String(asked['toStatusReference']),
    validators,
    kept: without(asked, ACTED_ON),
  };
}

function ruleOf(asked: Json, newId: () => string): WorkflowRule {
  const parameters = isJson(asked['parameters']) ? asked['parameters'] : {};
  const texts = Object.entries(parameters).map(([name, value]) => [name, String(value)] as const);
  const id = textMember(asked, 'id') ?? `00000000-0000-4000-8000-${newId().padStart(12, '0')}`;
  return { id, ruleKey: textMember(asked, 'ruleKey') ?? '', parameters: Object.fromEntries(texts) };
}

function pathsOf(transitions: readonly Transition[]): readonly string[] {
  return transitions.map(({ id, type, fromStatusIds, toStatusId }) =>
    JSON.stringify([id, type, [...fromStatusIds].sort(), toStatusId]),
  );
}

function sameMembers(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify([...a].sort()) === JSON.stringify([...b].sort());
}

function without(json: Json, names: readonly string[]): Kept {
  return Object.fromEntries(Object.entries(json).filter(([name]) => !names.includes(name)));
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
