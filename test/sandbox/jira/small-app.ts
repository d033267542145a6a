import type { AppModules } from '../../../sandbox/app-modules';

export const ARI = 'ari:cloud:ecosystem::extension/app-1/env-1/static';

/** An app with a field, an index, a guard and a rule on type changes: small, but of every kind. */
export const APP: AppModules = {
  appId: 'app-1',
  environmentId: 'env-1',
  environmentType: 'PRODUCTION',
  appAccountId: 'stakes-app',
  customFields: [
    {
      key: 'impact',
      ari: `${ARI}/impact`,
      name: 'Impact framing',
      description: 'What is at stake.',
      type: 'object',
      collection: 'none',
      readOnly: false,
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
          risk: { type: 'string', searchAlias: 'Risk', searchType: 'text' },
          deadline: { type: 'string', searchAlias: 'Deadline', searchType: 'date' },
          cost: { type: 'number', searchAlias: 'Cost' },
          who: { type: 'array', items: { type: 'string' }, searchAlias: 'Who' },
          later: { type: 'boolean', searchAlias: 'Later' },
        },
      },
      validation: { expression: "value == null || value.risk != 'TBD' ? true : 'Say what the risk is.'" },
      formatter: { expression: "value == null ? '' : 'Risk: ' + value.risk", export: false, api: false },
    },
  ],
  entityProperties: [
    {
      propertyKey: 'stakes',
      entityType: 'issue',
      values: [
        { path: 'technical', type: 'string', searchAlias: 'stakesTechnical' },
        { path: 'staleOn', type: 'date', searchAlias: 'stakesStaleOn' },
        { path: 'score', type: 'number', searchAlias: 'stakesScore' },
        { path: 'note', type: 'text' },
      ],
    },
  ],
  workflowValidators: [
    {
      key: 'guard',
      ari: `${ARI}/guard`,
      name: 'Impact framing answered',
      expression: "issue.issueType.name != 'Technical task' || issue['app-1__PRODUCTION__impact'] != null",
      errorMessage: 'Answer the four questions.',
      projectTypes: ['company-managed', 'team-managed'],
    },
  ],
  actionValidators: [
    {
      key: 'type-guard',
      action: 'workItemTypeChanged',
      expression: "newIssueTypeData.name != 'Epic'",
      errorMessage: 'A story does not become an epic.',
    },
  ],
};

/** Its field's id on a site where it is the first one that an app brings. */
export const IMPACT = 'customfield_10101';
