import fc from 'fast-check';
import { scriptedJira, type Scripted } from './scripted-jira';

const granting = (...projectPermissions: unknown[]): Scripted => ({
  body: { globalPermissions: [], projectPermissions },
});

describe('what the one who acts may do', () => {
  test('is what Jira grants of what was asked', async () => {
    const { jira, sent } = scriptedJira(() =>
      granting({ permission: 'EDIT_ISSUES', issues: [1, 3, 99], projects: [] }),
    );
    expect(await jira.allowedIssues('EDIT_ISSUES', ['1', '2', '3'])).toEqual(new Set(['1', '3']));
    expect(sent[0]?.body).toEqual({ projectPermissions: [{ permissions: ['EDIT_ISSUES'], issues: [1, 2, 3] }] });
    expect(await jira.mayEdit('1')).toBe(true);
    expect(await jira.mayEdit('2')).toBe(false);
  });

  test('is asked for projects among projects', async () => {
    const { jira, sent } = scriptedJira(() =>
      granting({ permission: 'ADMINISTER_PROJECTS', issues: [7], projects: [5] }),
    );
    expect(await jira.allowedProjects('ADMINISTER_PROJECTS', ['5', '7'])).toEqual(new Set(['5']));
    expect(sent[0]?.body).toEqual({ projectPermissions: [{ permissions: ['ADMINISTER_PROJECTS'], projects: [5, 7] }] });
  });

  test('of the site is granted by name alone', async () => {
    expect(await scriptedJira(() => ({ body: { globalPermissions: ['ADMINISTER'] } })).jira.mayAdministerSite()).toBe(
      true,
    );
    for (const globalPermissions of [[], ['SYSTEM_ADMIN'], 'ADMINISTER', { ADMINISTER: true }, null]) {
      expect(await scriptedJira(() => ({ body: { globalPermissions } })).jira.mayAdministerSite()).toBe(false);
    }
  });

  test.each<[string, Scripted]>([
    ['nothing', { body: undefined }],
    ['an empty answer', { body: {} }],
    ['an answer without the permission', granting({ permission: 'BROWSE_PROJECTS', issues: [1] })],
    ['an answer for another issue', granting({ permission: 'EDIT_ISSUES', issues: [2] })],
    ['the issue as a project', granting({ permission: 'EDIT_ISSUES', projects: [1] })],
    ['a permission without issues', granting({ permission: 'EDIT_ISSUES' })],
    ['issues that are no list', granting({ permission: 'EDIT_ISSUES', issues: { 1: true } })],
    ['true', { body: true }],
    ['text', { text: 'EDIT_ISSUES 1' }],
    ['400', { status: 400 }],
    ['401', { status: 401 }],
    ['403', { status: 403 }],
    ['404', { status: 404 }],
  ])('is no by %s', async (_, scripted) => {
    expect(await scriptedJira(() => scripted).jira.mayEdit('1')).toBe(false);
  });

  test.each<[string, Scripted]>([
    ['429', { status: 429 }],
    ['500', { status: 500 }],
    ['503', { status: 503 }],
    ['409', { status: 409 }],
    ['no answer', 'lost'],
  ])('is neither yes nor no by %s', async (_, scripted) => {
    const { jira } = scriptedJira(() => scripted);
    const kind = expect.stringMatching(/^(unavailable|conflict)$/);
    for (const asked of [
      jira.mayEdit('1'),
      jira.mayAdministerSite(),
      jira.allowedIssues('BROWSE_PROJECTS', ['1']),
      jira.allowedProjects('ADMINISTER_PROJECTS', ['1']),
    ]) {
      await expect(asked).rejects.toMatchObject({ name: 'Refused', kind });
    }
  });

  test('is no for no issue, and for what is no id, without asking', async () => {
    const { jira, sent } = scriptedJira(() => granting({ permission: 'EDIT_ISSUES', issues: [1], projects: [1] }));
    expect((await jira.allowedIssues('EDIT_ISSUES', [])).size).toBe(0);
    for (const id of ['', 'SHOP-1', '1.0', '01x', '-1', '9007199254740993', 'constructor']) {
      expect(await jira.mayEdit(id)).toBe(false);
    }
    expect(sent).toEqual([]);
  });

  test('is asked for a thousand at a time', async () => {
    const { jira, sent } = scriptedJira(() => granting());
    await jira.allowedIssues(
      'BROWSE_PROJECTS',
      Array.from({ length: 1_500 }, (_, at) => String(at + 1)),
    );
    expect(sent).toHaveLength(2);
  });

  test('is never more than was asked, whatever Jira answers', async () => {
    const answer = fc.oneof(
      fc.jsonValue(),
      fc.record({
        projectPermissions: fc.array(
          fc.record({ permission: fc.constantFrom('EDIT_ISSUES', 'X'), issues: fc.array(fc.jsonValue()) }),
        ),
      }),
    );
    await fc.assert(
      fc.asyncProperty(answer, fc.uniqueArray(fc.nat(20).map(String)), async (body, asked) => {
        const allowed = await scriptedJira(() => ({ body })).jira.allowedIssues('EDIT_ISSUES', asked);
        for (const id of allowed) expect(asked).toContain(id);
      }),
    );
  });
});
