import { isShown, type DisplayFacts } from '../../../sandbox/forge/display-conditions';

const facts: DisplayFacts = {
  issueTypeName: 'Story',
  projectKey: 'SHOP',
  projectType: 'software',
  isAdmin: false,
  isProjectAdmin: true,
  hasProjectPermission: (permission) => permission === 'BROWSE_PROJECTS',
  hasIssuePermission: (permission) => permission === 'EDIT_ISSUES',
  property: (entity, key) =>
    entity === 'issue' && key === 'stakes' ? { technical: 'yes', parts: { a: 1 } } : undefined,
  evaluate: (expression) => (expression === 'yes' ? true : 'not a Boolean'),
};
const technical = (value: string) => ({ entity: 'issue', propertyKey: 'stakes', objectName: 'technical', value });

describe('a module', () => {
  it.each<[boolean, Record<string, unknown> | undefined]>([
    [true, undefined],
    [true, { entityPropertyEqualTo: technical('yes') }],
    [false, { entityPropertyEqualTo: technical('no') }],
    [false, { entityPropertyEqualTo: { ...technical('yes'), entity: 'project' } }],
    [true, { entityPropertyEqualTo: { ...technical(''), objectName: 'parts.a', value: 1 } }],
    [false, { entityPropertyEqualTo: { ...technical(''), objectName: 'toString.name', value: 'toString' } }],
    [true, { issueType: ['Bug', 'Story'], projectKey: 'SHOP' }],
    [false, { issueType: ['Bug'], projectKey: 'SHOP' }],
    [true, { or: [{ issueType: 'Bug' }, { isProjectAdmin: true }] }],
    [false, { and: [{ issueType: 'Story' }, { isAdmin: true }] }],
    [true, { not: { isAdmin: true } }],
    [true, { hasProjectPermission: 'BROWSE_PROJECTS', hasIssuePermission: ['EDIT_ISSUES'] }],
    [false, { hasIssuePermission: ['EDIT_ISSUES', 'DELETE_ISSUES'] }],
    [true, { jiraExpression: 'yes' }],
    [false, { jiraExpression: 'perhaps' }],
  ])('is shown: %s, under the conditions %j', (shown, conditions) => {
    expect(isShown(conditions, facts)).toBe(shown);
  });

  it('under a condition the sandbox does not know is an error, not a guess', () => {
    expect(() => isShown({ isFullMoon: true }, facts)).toThrow('"isFullMoon"');
  });
});
