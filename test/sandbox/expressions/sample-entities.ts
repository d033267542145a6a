import { issueValue } from '../../../sandbox/jira/expressions/entities/issue';
import {
  issueTypeValue,
  namedValue,
  statusCategoryValue,
  statusValue,
} from '../../../sandbox/jira/expressions/entities/issue-details';
import { projectValue, userValue } from '../../../sandbox/jira/expressions/entities/people-and-places';
import { transitionValue, workflowValue } from '../../../sandbox/jira/expressions/entities/workflow';
import {
  calendarDateValue,
  dateValue,
  fromJson,
  listValue,
  propertiesValue,
} from '../../../sandbox/jira/expressions/values/make-value';

/** The key that an app's field has beside its `customfield_N`. */
export const FIELD_KEY = '5e1b7a52-9c40-4f5e-8a37-2d6f1c90b3e4__DEVELOPMENT__impact-framing';

export const user = userValue({
  accountId: 'ana',
  displayName: 'Ana Costa',
  active: true,
  groups: listValue(['developers', 'field-editors']),
  timeZone: 'Europe/Lisbon',
  getProjectRoles: { kind: 'Function', arity: [1, 1], call: () => listValue(['Member']) },
});

export const project = projectValue({
  id: 10000,
  key: 'SHOP',
  name: 'Storefront',
  style: 'classic',
  properties: propertiesValue(
    { 'stakes.policy': { mode: 'require', types: [10001] }, plain: { a: 1 } },
    { plain: '2026-09-01T10:00:00Z' },
  ),
});

const status = statusValue({
  id: 3,
  name: 'In Progress',
  category: statusCategoryValue({ id: 4, key: 'indeterminate', name: 'In Progress', colorName: 'yellow' }),
});

export const issue = issueValue(
  {
    id: 10041,
    key: 'SHOP-41',
    summary: 'Upgrade PostgreSQL 14',
    description: { kind: 'RichText', plainText: 'Support ends.' },
    issueType: issueTypeValue({ id: 10001, name: 'Bug', hierarchyLevel: 0 }),
    status,
    created: dateValue('2026-02-06T09:00:00Z'),
    dueDate: calendarDateValue('2026-11-12'),
    labels: listValue(['tech-debt', 'upgrade']),
    components: listValue([namedValue('Component', 7, 'Checkout')]),
    comments: listValue([1, 2, 3].map((id) => fromJson({ id }))),
    project,
    reporter: user,
    properties: propertiesValue({ stakes: { technical: 'yes' } }),
  },
  {
    customfield_10020: () => fromJson({ doNothing: 'We run unsupported.', costLow: 4 }),
    [FIELD_KEY]: () => fromJson({ doNothing: 'We run unsupported.', costLow: 4 }),
    customfield_10021: null,
  },
);

export const transition = transitionValue({ id: 11, name: 'Ready', to: status, hasScreen: true });

export const workflow = workflowValue('wf-1', 'Software workflow');
