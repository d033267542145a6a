import type { RuleChange } from '../../core/set-up/workflow';
import { isRecord, listOf, member, textOf } from '../decoders/json';
import { EXPRESSION_RULE, isGuard, type WorkflowDocument } from './decoders/workflow';

type Json = Readonly<Record<string, unknown>>;

/** What a rule of the app is made of. */
export type RuleParts = { readonly guardAri: string; readonly newId: () => string };

/** What a save may say of a workflow; the rest Jira knows itself (`WorkflowUpdate` in Jira's OpenAPI file). */
const SAVED = ['id', 'version', 'description', 'startPointLayout', 'loopedTransitionContainerLayout'];

/**
 * The body that saves a workflow with the app's rules changed and everything else as Jira gave it: a save replaces the
 * whole workflow, so whatever were left out would be gone, conditions and post functions of others among it.
 */
export function changedWorkflow(
  { workflow, statuses }: WorkflowDocument,
  changes: readonly RuleChange[],
  parts: RuleParts,
): Json {
  const own = listOf(member(workflow, 'statuses')) ?? [];
  const references = own.map((status) => textOf(member(status, 'statusReference')));
  const transitions = listOf(member(workflow, 'transitions')) ?? [];
  return {
    statuses: statuses
      .filter((status) => references.includes(textOf(member(status, 'statusReference'))))
      .map((status) => without(status, ['scope'])),
    workflows: [
      {
        ...Object.fromEntries(SAVED.flatMap((name) => present(name, member(workflow, name)))),
        statuses: own.map((status) => without(withoutEmptyLayout(status), ['deprecated'])),
        transitions: transitions.map((transition) => changedTransition(transition, changes, parts)),
      },
    ],
  };
}

function changedTransition(transition: unknown, changes: readonly RuleChange[], parts: RuleParts): Json {
  const kept = without(transition, []);
  const change = changes.find(({ transitionId }) => transitionId === member(transition, 'id'));
  if (!change) return kept;
  const others = (listOf(member(transition, 'validators')) ?? []).filter((rule) => !isGuard(rule, parts.guardAri));
  return { ...kept, validators: change.rule === 'none' ? others : [...others, ruleFor(change.rule, parts)] };
}

/**
 * Says where it stands, and which field it reads, so that it needs no name that Jira might not know on Create. All else
 * is in the policy's property, so that no policy can make it longer than Jira allows: 32 KB.
 */
function ruleFor({ place }: Exclude<RuleChange['rule'], 'none'>, { guardAri, newId }: RuleParts): Json {
  const config = JSON.stringify({ mode: place });
  return { ruleKey: EXPRESSION_RULE, parameters: { key: guardAri, config, id: newId(), disabled: 'false', tag: '' } };
}

/** Jira gives a status without a place as one at null, and takes no null back. */
function withoutEmptyLayout(status: unknown): unknown {
  return member(status, 'layout', 'x') === null ? without(status, ['layout']) : status;
}

/** An object's members but for these, and but for null ones: saves know absent members, not empty ones. */
function without(value: unknown, names: readonly string[]): Json {
  const members = Object.entries(isRecord(value) ? value : {});
  return Object.fromEntries(members.filter(([name, one]) => one !== null && !names.includes(name)));
}

const present = (name: string, value: unknown): (readonly [string, unknown])[] =>
  value === undefined || value === null ? [] : [[name, value]];
