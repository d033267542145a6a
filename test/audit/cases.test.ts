import { DEFAULT_POLICY } from '../../src/core/policy/default-policy';
import { footnotes } from '../../tools/audit/report/footnotes';
import { reportTable } from '../../tools/audit/report/report-table';
import { ANA, AT_MS, auditIssues, auditText, comment, daysAgo, entry, issue } from './made-up-export';

const SCOPE = { all: false, suggested: false };
const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);

describe('what people met whose exports are as they are', () => {
  it('one comment put on twelve items within a minute refines none of them', async () => {
    const issues = Array.from({ length: 12 }, (_, at) =>
      issue(`SHOP-${at + 1}`, { comments: [comment(daysAgo(3, at))] }),
    );
    expect((await auditIssues(issues)).stale).toHaveLength(12);
    expect((await auditIssues(issues.slice(0, 9))).stale).toEqual([]);
  });

  it('an export without the field of comments says that none could count', async () => {
    const without = issue('SHOP-1', { fields: { comment: undefined } });
    const said = async (issues: readonly unknown[]) => footnotes(await auditIssues(issues), SCOPE).join(' ');
    expect(await said([without])).toContain('No work item here has the field comment, so nobody’s comment could count');
    expect(await said([without, issue('SHOP-2')])).not.toContain('the field comment');
  });

  it('a cut changelog whose entries prove that somebody refined the item leaves nothing unknown', async () => {
    const refined = entry(daysAgo(20), ['priority']);
    const cut = (histories: readonly object[]) => ({ changelog: { total: 120, histories } });
    const report = await auditIssues([
      issue('SHOP-1', cut([refined])),
      issue('SHOP-2', { ...cut([]), comments: [comment(daysAgo(10))] }),
      issue('SHOP-3', cut([entry(daysAgo(150), ['priority'])])),
    ]);
    expect([keys(report.stale), report.unknown]).toEqual([[], ['SHOP-3']]);
    expect(footnotes(report, SCOPE).join(' ')).toContain('/rest/api/3/changelog/bulkfetch');
  });

  it.each([
    ['without items', { ...entry(daysAgo(5), []), items: undefined }],
    ['without a moment', entry(null, ['priority'])],
    ['that is none', null],
  ])('an entry %s takes its item out of no count', async (_, odd) => {
    const one = issue('SHOP-1', { changelog: { total: 1, histories: [odd] } });
    expect(await auditIssues([one, issue('SHOP-2')])).toMatchObject({
      issues: 2,
      open: 2,
      technical: 2,
      stale: [{ key: 'SHOP-2' }],
      unknown: ['SHOP-1'],
      skipped: [],
    });
  });

  it('without a changelog, what was not even updated for so long is stale for certain, and zero is never claimed', async () => {
    const updated = (key: string, days: number) =>
      issue(key, { changelog: null, fields: { updated: daysAgo(days), created: daysAgo(900) } });
    const report = await auditIssues([updated('SHOP-1', 400), updated('SHOP-2', 40)]);
    expect(report).toMatchObject({
      stale: [{ key: 'SHOP-1', signal: 'updated', by: null, days: 400 }],
      staleByUpdatedOnly: ['SHOP-1'],
      unknown: ['SHOP-2'],
    });
    expect(reportTable(report, SCOPE)).toContain('SHOP-1      400  2025-08-27    updated, at the latest  nobody known');
    const unknown = reportTable(await auditIssues([updated('SHOP-2', 40)]), SCOPE);
    expect(unknown).toMatch(/^No work item is known as not refined for 90 days or more/);
  });

  it('“updated” after the day that is looked at proves nothing', async () => {
    const later = issue('SHOP-1', { changelog: null, fields: { updated: daysAgo(-5) } });
    expect(await auditIssues([later])).toMatchObject({ stale: [], unknown: ['SHOP-1'] });
  });

  it('a resolved item whose status has no category is done', async () => {
    const status = { id: '6', name: 'Closed' };
    const closed = issue('SHOP-1', { fields: { status, resolution: { name: 'Fixed' } } });
    const open = issue('SHOP-2', { fields: { status: { id: '1', name: 'Open' }, resolution: null } });
    expect(await auditIssues([closed, open])).toMatchObject({ open: 1, stale: [{ key: 'SHOP-2' }] });
  });

  it.each([
    ['the newer one last', [200, 5]],
    ['the newer one first', [5, 200]],
  ])('an item that comes twice counts as it is newer: %s', async (_, [first = 0, second = 0]) => {
    const as = (days: number) =>
      issue('SHOP-1', {
        fields: { updated: daysAgo(days) },
        histories: days === 5 ? [entry(daysAgo(5), ['priority'])] : [],
      });
    const report = await auditIssues([as(first), as(second)]);
    expect(report).toMatchObject({ issues: 1, open: 1, technical: 1, stale: [] });
    expect(report.skipped).toEqual([
      first === 5 ? { line: 2, why: 'SHOP-1 was already on line 1' } : { line: 1, why: 'SHOP-1 is newer on line 2' },
    ]);
    expect(report.types).toEqual([['Technical task', 1]]);
  });

  it('an item that comes twice is one item of a bulk edit', async () => {
    const bulk = (at: number, days: number) =>
      issue(`SHOP-${at}`, {
        fields: { updated: daysAgo(days) },
        histories: [entry(daysAgo(50, at), ['labels'], ANA)],
      });
    const nine = Array.from({ length: 9 }, (_, at) => bulk(at + 1, 50));
    expect((await auditIssues([...nine, bulk(1, 40)])).bulkEdits).toEqual([]);
  });

  it('labels and types are read in the usual spellings', async () => {
    const story = { issuetype: { name: 'Story' } };
    const labels = ['tech_debt', 'TechDebt', 'Tech-Debt', 'technical_debt', 'END_OF_LIFE'];
    const issues = [
      ...labels.map((label, at) => issue(`SHOP-${at}`, { fields: { ...story, labels: [label] } })),
      issue('SHOP-8', { fields: { issuetype: { name: 'TechDebt' } } }),
      issue('SHOP-9', { fields: story }),
    ];
    expect(await auditIssues(issues)).toMatchObject({ issues: 7, technical: 6 });
  });

  it('a status that was renamed since is the same by its id; without ids, by its name in the project', async () => {
    const statusChange = (fromString: string, to: object) =>
      entry(daysAgo(30), [{ field: 'status', fieldtype: 'jira', fromString, ...to }]);
    const now = { status: { id: '6', name: 'Released', statusCategory: { key: 'done' } } };
    const evidence = issue('SHOP-1', { fields: now });
    const reopened = issue('SHOP-2', {
      histories: [statusChange('Shipped', { from: '6', to: '1', toString: 'To do' })],
    });
    const atMs = AT_MS - 60 * 86_400_000;
    expect(await auditIssues([evidence, reopened], { atMs })).toMatchObject({ open: 0, stale: [] });
    const named = (key: string, name: string, category: string) =>
      issue(key, { fields: { status: { name, statusCategory: { key: category } } } });
    const past = issue('PAY-2', { histories: [statusChange('Ready', { toString: 'To do' })] });
    const both = [named('SHOP-3', 'Ready', 'new'), named('PAY-1', 'Ready', 'done'), past];
    const report = await auditIssues(both, { atMs: AT_MS - 40 * 86_400_000, policy: DEFAULT_POLICY });
    expect(report.open).toBe(1);
  });

  it('who has only a displayed name is a person', async () => {
    const report = await auditIssues([
      issue('SHOP-1', { histories: [entry(daysAgo(5), ['priority'], { displayName: 'Mara Canary' })] }),
    ]);
    expect(report.stale).toEqual([]);
  });

  it.each([
    [
      '{"errorMessages":["The requested API has been removed."]}',
      'Jira answered “The requested API has been removed.”',
    ],
    ['<!DOCTYPE html><html><head><title>Log in</title></head></html>', 'log in, then export again'],
    ['Summary,Issue key,Issue id,Status\nUpgrade,SHOP-1,1,To do', 'Jira’s CSV, which has no history'],
    ['"Issue key","Summary"\n"SHOP-1","Upgrade"', 'Jira’s CSV, which has no history'],
  ])('says what %s is instead of an export', async (text, why) => {
    expect((await auditText(text)).skipped[0]?.why).toContain(why);
  });
});
