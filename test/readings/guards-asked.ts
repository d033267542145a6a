import { projectEntity, typeEntity, userEntity } from '../../sandbox/jira/app/entities';
import { issueEntity } from '../../sandbox/jira/app/issue-entity';
import { ExpressionError } from '../../sandbox/jira/expressions/expression-error';
import { evaluate, type Evaluation } from '../../sandbox/jira/expressions/evaluation/evaluate';
import { parseExpression } from '../../sandbox/jira/expressions/parser/parse-expression';
import type { Program } from '../../sandbox/jira/expressions/syntax-tree';
import type { ExpressionValue, PropertiesValue } from '../../sandbox/jira/expressions/values/expression-value';
import { fromJson } from '../../sandbox/jira/expressions/values/make-value';
import type { Issue } from '../../sandbox/jira/site/issue';
import type { Site } from '../../sandbox/jira/site';
import type { Store } from '../../sandbox/jira/store';
import { DEFAULT_POLICY } from '../../src/core/policy/default-policy';
import { type GuardPlace } from '../../src/core/policy/guard';
import { storedPolicy } from '../fakes/stored-policy';
import type { StoredPolicy } from '../../src/core/policy/stored-policy';
import type { Enforcement, Policy } from '../../src/core/policy/policy';
import type { RuleFacts } from '../../src/core/technical-rule/technical';
import { manifest } from '../manifest-expressions';
import { withProperties, type GuardName, type Seen } from './lacks';

/** An issue that somebody creates (`require`), or moves on (`gate`), under this policy. */
export type Asked = {
  readonly store: Store;
  readonly issue: Issue;
  readonly place: GuardPlace;
  readonly policy: StoredPolicy;
  /** The project's properties, as expressions read them. */
  readonly properties: PropertiesValue;
};

/** A policy with much to refuse: every second type, label and component of a site is technical, some types are off. */
export function policyFor({ site }: Store, enforcement: Enforcement, fieldId: string): StoredPolicy {
  const labels = [...new Set(site.issues.flatMap((issue) => issue.labels))].map((name) => ({ name }));
  const components = site.projects.flatMap((project) => project.components).map(({ id, name }) => ({ id, name }));
  const types = site.issueTypes.map(({ id, name }) => ({ id, name }));
  const rows = [
    { by: 'type', is: everySecond(types) },
    { by: 'label', is: everySecond(labels) },
    { by: 'component', is: everySecond(components) },
  ] as const;
  const neverTypes = types.filter((_, at) => at % 4 === 1);
  return storedPolicy(
    { ...DEFAULT_POLICY, enforcement, rule: { rows, never: ['subtask', 'epic'], neverTypes } },
    fieldId,
  );
}

const MOST_OPERANDS = 12;
const everySecond = <T>(all: readonly T[]): readonly T[] => all.filter((_, at) => at % 2 === 0).slice(0, MOST_OPERANDS);

/**
 * One of each kind of issue that the guards of this policy can tell apart: all they read is the type, the answers, and
 * the labels and components that the rule names.
 */
export function toldApart({ issues }: Site, { rule }: Policy, fieldId: string): readonly Issue[] {
  const named = new Set(rule.rows.flatMap(({ is }) => is.map(({ id, name }) => id ?? name)));
  const inRule = (facts: readonly string[]) => facts.filter((fact) => named.has(fact)).toSorted();
  const kindOf = ({ issueTypeId, labels, componentIds, custom }: Issue) =>
    JSON.stringify([issueTypeId, inRule(labels), inRule(componentIds), custom[fieldId]]);
  return [...new Map(issues.map((issue) => [kindOf(issue), issue])).values()];
}

/** What both guards see of it: the type guard sees it become the type that it has. */
export function seenBy({ store, issue, place, properties }: Asked): Seen {
  const project = store.projects.get(issue.projectId);
  if (!project) throw new Error(`${issue.key} is in no project.`);
  return {
    issue: issueEntity(store, issue, place === 'require' ? 'creating' : 'existing'),
    project: withProperties(projectEntity(store, project), properties),
    user: userEntity(store, issue.reporterId),
    config: fromJson({ mode: place }),
    newIssueType: issue.issueTypeId,
    newIssueTypeData: typeEntity(store, issue.issueTypeId),
  };
}

/** What the rule sees of it. */
export function factsOf({ store, issue }: Asked): RuleFacts {
  const { id = '', name = '', hierarchyLevel = 0 } = store.types.get(issue.issueTypeId) ?? {};
  const components = issue.componentIds.map((one) => ({ id: one, name: store.components.get(one)?.name ?? '' }));
  const level = hierarchyLevel > 0 ? 'epic' : hierarchyLevel < 0 ? 'subtask' : 'standard';
  return { type: { id, name, level }, labels: issue.labels, components };
}

const { expressions } = manifest();
const PROGRAMS: Readonly<Record<GuardName, Program>> = {
  guard: programOf(expressions.guard),
  typeGuard: programOf(expressions.typeGuard),
};

/** Asks a guard; a guard that fails gives the text of its failure. */
export function askOf(
  guard: GuardName,
  seen: Readonly<Record<string, ExpressionValue>>,
  { store }: Asked,
): Evaluation | string {
  try {
    return evaluate(PROGRAMS[guard], seen, { now: store.clock.now() });
  } catch (error) {
    if (error instanceof ExpressionError) return error.message;
    throw error;
  }
}

function programOf(expression: string): Program {
  const parsed = parseExpression(expression);
  if ('program' in parsed) return parsed.program;
  throw new Error(parsed.errors.map(({ message }) => message).join(' '));
}
