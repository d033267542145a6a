import type { AttachedRule, Workflow, WorkflowTransition } from '../../../core/set-up/workflow';
import { eachOf, everyOf, idOf, isRecord, listOf, member, numberOf, textOf } from '../../decoders/json';

/** The `ruleKey` of a Forge validator that is an expression. */
export const EXPRESSION_RULE = 'forge:expression-validator';

/** A workflow and its statuses as Jira gave them: what is sent back is made of this. */
export type WorkflowDocument = { readonly workflow: object; readonly statuses: readonly object[] };

/** The workflows of an answer; `undefined` where even one could not be read, because half a workflow must not be saved. */
export function workflowsOf(body: unknown, list: 'workflows' | 'values', guardAri: string): Workflow[] | undefined {
  const statuses = everyOf(member(body, 'statuses'), objectOf);
  return statuses && everyOf(member(body, list), (value) => workflowOf(value, statuses, guardAri));
}

function workflowOf(value: unknown, statuses: readonly object[], guardAri: string): Workflow | undefined {
  const workflow = objectOf(value);
  const id = idOf(member(value, 'id'));
  const name = textOf(member(value, 'name'));
  const version = versionOf(member(value, 'version'));
  const ids = new Map(
    statuses.map((status) => [textOf(member(status, 'statusReference')), idOf(member(status, 'id'))]),
  );
  const transitions = everyOf(member(value, 'transitions'), (one) => transitionOf(one, ids, guardAri));
  const document: WorkflowDocument | undefined = workflow && { workflow, statuses };
  return id && name !== undefined && version && transitions && document
    ? {
        id,
        name,
        projectId: idOf(member(value, 'scope', 'project', 'id')),
        isEditable: member(value, 'isEditable') !== false,
        version,
        transitions,
        document,
      }
    : undefined;
}

function transitionOf(
  value: unknown,
  statusIds: ReadonlyMap<string | undefined, string | undefined>,
  guardAri: string,
): WorkflowTransition | undefined {
  const id = idOf(member(value, 'id'));
  const toStatusId = statusIds.get(textOf(member(value, 'toStatusReference')));
  if (!id || toStatusId === undefined || listOf(member(value, 'validators') ?? []) === undefined) return undefined;
  return {
    id,
    name: textOf(member(value, 'name')) ?? id,
    create: member(value, 'type') === 'INITIAL',
    toStatusId,
    rules: eachOf(member(value, 'validators'), (rule) => (isGuard(rule, guardAri) ? ruleOf(rule) : undefined)),
  };
}

/** Whether a rule is the app's own. */
export const isGuard = (rule: unknown, guardAri: string): boolean =>
  member(rule, 'ruleKey') === EXPRESSION_RULE && member(rule, 'parameters', 'key') === guardAri;

function ruleOf(rule: unknown): AttachedRule {
  const config = configOf(textOf(member(rule, 'parameters', 'config')));
  return {
    place: member(config, 'mode') === 'gate' ? 'gate' : 'require',
    disabled: member(rule, 'parameters', 'disabled') === 'true',
  };
}

/** Whoever edits a rule by hand may write anything; what can't be read configures nothing. */
function configOf(text: string | undefined): unknown {
  try {
    const config: unknown = JSON.parse(text || '{}');
    return config;
  } catch {
    return undefined;
  }
}

function versionOf(version: unknown): string | undefined {
  const id = textOf(member(version, 'id'));
  const count = numberOf(member(version, 'versionNumber'));
  return id === undefined || count === undefined ? undefined : `${id} ${count}`;
}

const objectOf = (value: unknown): object | undefined => (isRecord(value) ? value : undefined);
