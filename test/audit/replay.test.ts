import { AT_MS, auditIssues, daysAgo, entry, issue } from './made-up-export';

const change = (field: string, fromString: string | null, toString: string | null, more: object = {}) => ({
  field,
  fromString,
  toString,
  ...more,
});
const done = { name: 'Closed', statusCategory: { key: 'done' } };
const before = { atMs: AT_MS - 20 * 86_400_000, all: true };

describe('an issue as it stood at a past moment', () => {
  it('does not exist before it was created', async () => {
    const later = issue('SHOP-1', { fields: { created: daysAgo(10) } });
    expect(await auditIssues([later, issue('SHOP-2')], before)).toMatchObject({ issues: 1, open: 1 });
  });

  it('is open until it was closed, and open again after it was reopened', async () => {
    const closed = issue('SHOP-1', {
      fields: { status: done },
      histories: [entry(daysAgo(10), [change('status', 'To do', 'Closed')])],
    });
    const reopened = issue('SHOP-2', { histories: [entry(daysAgo(10), [change('status', 'Closed', 'To do')])] });
    expect(await auditIssues([closed, reopened])).toMatchObject({ open: 1, stale: [{ key: 'SHOP-2' }] });
    expect(await auditIssues([reopened, closed], before)).toMatchObject({ open: 1, stale: [{ key: 'SHOP-1' }] });
  });

  it('has the category that any issue shows for its status, and else is not done', async () => {
    const past = issue('SHOP-1', { histories: [entry(daysAgo(10), [change('status', 'Archived', 'To do')])] });
    const evidence = issue('SHOP-2', { fields: { created: daysAgo(1), status: { ...done, name: 'Archived' } } });
    expect((await auditIssues([past], before)).open).toBe(1);
    expect((await auditIssues([past, evidence], before)).open).toBe(0);
  });

  it.each<[string, object, object]>([
    ['type', { issuetype: { name: 'Story' } }, change('issuetype', 'Technical task', 'Story')],
    ['labels', { issuetype: { name: 'Story' } }, change('labels', 'eol shop', 'shop')],
    ['summary', { issuetype: { name: 'Story' }, summary: 'Pay' }, change('summary', 'Upgrade Tomcat 7', 'Pay')],
  ])('has its %s of then', async (_, fields, item) => {
    const one = issue('SHOP-1', { fields: { summary: 'Pay', ...fields }, histories: [entry(daysAgo(10), [item])] });
    const now = await auditIssues([one]);
    const then = await auditIssues([one], before);
    expect([now.technical + now.looksTechnical.length, then.technical + then.looksTechnical.length]).toEqual([0, 1]);
  });

  it.each<[string, object, object, 'component' | 'parent', string]>([
    ['component', { components: [{ name: 'Web' }] }, change('Component', 'Core', 'Web'), 'component', 'Core'],
    ['component taken away', { components: [] }, change('Component', 'Core', null), 'component', 'Core'],
    ['parent', { parent: { key: 'SHOP-9' } }, change('IssueParentAssociation', 'SHOP-8', 'SHOP-9'), 'parent', 'SHOP-8'],
    ['epic', {}, change('Epic Link', 'SHOP-8', null), 'parent', 'SHOP-8'],
  ])('has its %s of then', async (_, fields, item, by, name) => {
    const policy = { rule: { rows: [{ by, is: [{ name }] }], never: [] } };
    const one = issue('SHOP-1', { fields, histories: [entry(daysAgo(10), [item])] });
    expect((await auditIssues([one], { policy })).technical).toBe(0);
    expect((await auditIssues([one], { ...before, policy })).technical).toBe(1);
  });

  it('a component added later was not there', async () => {
    const policy = { rule: { rows: [{ by: 'component' as const, is: [{ name: 'Core' }] }], never: [] } };
    const one = issue('SHOP-1', {
      fields: { components: [{ id: '7', name: 'Core' }] },
      histories: [entry(daysAgo(10), [change('Component', null, 'Core', { to: '7' })])],
    });
    expect((await auditIssues([one], { ...before, policy })).technical).toBe(0);
  });

  it('takes changes back newest first, whatever their order in the export', async () => {
    const histories = [
      entry(daysAgo(12), [change('issuetype', 'Technical task', 'Bug')]),
      entry(daysAgo(8), [change('issuetype', 'Bug', 'Story')]),
    ];
    const one = (order: readonly object[]) =>
      issue('SHOP-1', { fields: { issuetype: { name: 'Story' } }, histories: order });
    for (const order of [histories, histories.toReversed()]) {
      expect((await auditIssues([one(order)], before)).types).toEqual([['Technical task', 1]]);
      expect((await auditIssues([one(order)], { atMs: AT_MS - 10 * 86_400_000 })).types).toEqual([['Bug', 1]]);
    }
  });

  it('a type of the past is a sub-task where the export shows it as one', async () => {
    const now = { issuetype: { name: 'Story' }, labels: ['eol'] };
    const one = issue('SHOP-1', {
      fields: now,
      histories: [entry(daysAgo(10), [change('issuetype', 'Teil', 'Story')])],
    });
    const evidence = issue('SHOP-2', { fields: { issuetype: { name: 'Teil', hierarchyLevel: -1 } } });
    expect((await auditIssues([one], before)).technical).toBe(1);
    expect((await auditIssues([one, evidence], before)).technical).toBe(0);
  });

  it('reads an item without values as nothing, not as what objects inherit', async () => {
    const bare = JSON.parse('{"field":"Component"}');
    const one = issue('SHOP-1', {
      fields: { components: [{ name: 'Core' }] },
      histories: [entry(daysAgo(10), [bare])],
    });
    expect(await auditIssues([one], before)).toMatchObject({ issues: 1, skipped: [] });
  });
});
