import { placeOf } from '../../../static/impact-framing/place';

const issue = { id: '10041', key: 'SHOP-41', type: 'Technical task', typeId: '10010' };
const project = { id: '10000', key: 'SHOP', type: 'software' };

describe('where the bundle stands', () => {
  test.each([
    ['an issue panel', { type: 'jira:issuePanel', issue, project }, 'panel'],
    ['the issue context', { type: 'jira:issueContext', issue, project }, 'context'],
    ['a field in edit', { type: 'jira:customField', entryPoint: 'edit', project }, 'field'],
    ['a field in view', { type: 'jira:customField', entryPoint: 'view', project }, 'elsewhere'],
    ['a gadget', { type: 'jira:dashboardGadget' }, 'elsewhere'],
    ['a panel whose host names no issue', { type: 'jira:issuePanel', project }, 'elsewhere'],
    ['a host that says nothing', {}, 'elsewhere'],
  ])('%s', (_title, extension, kind) => {
    expect(placeOf(extension).kind).toBe(kind);
  });

  test('an issue is read with its project', () => {
    expect(placeOf({ type: 'jira:issuePanel', issue, project })).toMatchObject({
      issue: { id: '10041', key: 'SHOP-41', projectId: '10000' },
    });
  });

  test('a create dialog knows a type and no issue', () => {
    expect(
      placeOf({
        type: 'jira:customField',
        entryPoint: 'edit',
        renderContext: 'issue-create',
        issue: { type: 'Technical task', typeId: '10010' },
        project,
        fieldValue: null,
      }),
    ).toEqual({
      kind: 'field',
      moment: 'issue-create',
      value: null,
      issue: undefined,
      projectId: '10000',
      typeId: '10010',
      typeName: 'Technical task',
      issues: 1,
    });
  });

  test('bulk edit counts its issues, and names neither issue nor project', () => {
    expect(
      placeOf({
        type: 'jira:customField',
        renderContext: 'issue-bulk-edit',
        issues: [{}, {}, {}],
        projects: [project],
      }),
    ).toMatchObject({ moment: 'issue-bulk-edit', issues: 3, issue: undefined, projectId: undefined });
  });

  test('a dialog of the gadget names the item that it asks about', () => {
    const asked = { type: 'jira:customField', renderContext: 'dialog', issue, project };
    expect(placeOf(asked)).toMatchObject({
      kind: 'field',
      moment: 'dialog',
      issue: { id: '10041', projectId: '10000' },
    });
  });

  test('an inherited member is not a fact', () => {
    const extension: Record<string, unknown> = Object.create({ type: 'jira:issuePanel', issue, project });
    expect(placeOf(extension).kind).toBe('elsewhere');
  });
});
