import type { AppModules } from '../app-modules';
import { withReminder } from '../jira/edit/transition-form';
import { STANDARD, STANDARD_STATUSES } from '../jira/site/standard';
import {
  anOpenWorkflow,
  FORGE_EXPRESSION_VALIDATOR,
  type Transition,
  type Workflow,
  type WorkflowRule,
} from '../jira/site/workflow';
import { COMMITTED, PROJECT_IDS } from './projects';

const PLATFORM_ORDER: readonly string[] = ['To Do', 'Committed', 'In Progress', 'Done'];

/**
 * A workflow for each project; the app's guard stands where an admin attached it, and where the gate stops people, Jira
 * asks for the field.
 */
export function demoWorkflows(app: AppModules, framingFieldId: string): Workflow[] {
  const [guard] = app.workflowValidators;
  if (guard === undefined) throw new Error('The demo needs the app’s workflow validator, and the manifest has none.');
  const rule = (id: string, config?: string): WorkflowRule => ({
    id,
    ruleKey: FORGE_EXPRESSION_VALIDATOR,
    parameters: { key: guard.ari, ...(config === undefined ? {} : { config }) },
  });
  const guarded = (workflow: Workflow, name: string, validator: WorkflowRule, kept?: Transition['kept']): Workflow => ({
    ...workflow,
    transitions: workflow.transitions.map((transition): Transition =>
      transition.name === name ? { ...transition, validators: [validator], ...(kept && { kept }) } : transition,
    ),
  });
  const { toDo, inProgress, done } = STANDARD.statuses;
  const ofPlatform = [...STANDARD_STATUSES, COMMITTED]
    .filter(({ id }) => [toDo, COMMITTED.id, inProgress, done].includes(id))
    .sort((a, b) => PLATFORM_ORDER.indexOf(a.name) - PLATFORM_ORDER.indexOf(b.name));
  return [
    anOpenWorkflow(STANDARD.workflow, 'Software workflow', STANDARD_STATUSES),
    guarded(
      anOpenWorkflow('payments-workflow', 'Payments workflow', STANDARD_STATUSES),
      'Create',
      rule('5b0c6c1e-0001-4000-8000-000000000001'),
    ),
    guarded(
      { ...anOpenWorkflow('platform-workflow', 'Platform workflow', ofPlatform), projectId: PROJECT_IDS.OPS },
      COMMITTED.name,
      rule('5b0c6c1e-0002-4000-8000-000000000002', '{"mode":"gate"}'),
      withReminder([framingFieldId]),
    ),
  ];
}
