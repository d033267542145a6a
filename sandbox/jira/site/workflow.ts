/** A rule on a transition, as the workflows API shows it; parameter values are text. */
export type WorkflowRule = { id: string; ruleKey: string; parameters: Record<string, string> };

/** The `ruleKey` of a Forge validator that is a Jira expression; its `key` parameter is the module's ARI. */
export const FORGE_EXPRESSION_VALIDATOR = 'forge:expression-validator';

/** What Jira keeps for a workflow and the double only carries: layout, conditions, post functions, screens, properties. */
export type Kept = Readonly<Record<string, unknown>>;

/** `INITIAL` is the Create transition; `GLOBAL` may be taken from every status. */
export type Transition = {
  id: string;
  name: string;
  type: 'INITIAL' | 'GLOBAL' | 'DIRECTED';
  fromStatusIds: string[];
  toStatusId: string;
  validators: WorkflowRule[];
  kept?: Kept;
};

export type Workflow = {
  id: string;
  name: string;
  /** Set for the workflow of a team-managed project. */
  projectId?: string;
  version: { id: string; versionNumber: number };
  transitions: Transition[];
  /** False for Jira's own default workflow, which nobody can change. */
  isEditable?: boolean;
  kept?: Kept;
  /** By status id. */
  keptOfStatuses?: Readonly<Record<string, Kept>>;
};

/** A workflow in which every status can be reached from every other, as team-managed projects start with. */
export function anOpenWorkflow(id: string, name: string, statuses: readonly { id: string; name: string }[]): Workflow {
  const [first] = statuses;
  if (first === undefined) throw new RangeError('A workflow needs at least one status.');
  const create: Transition = {
    id: '1',
    name: 'Create',
    type: 'INITIAL',
    fromStatusIds: [],
    toStatusId: first.id,
    validators: [],
  };
  const moves = statuses.map((status, index): Transition => ({
    id: String((index + 1) * 10 + 1),
    name: status.name,
    type: 'GLOBAL',
    fromStatusIds: [],
    toStatusId: status.id,
    validators: [],
  }));
  return { id, name, version: { id: `${id}-1`, versionNumber: 1 }, transitions: [create, ...moves] };
}
