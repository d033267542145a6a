import { STANDARD } from '../../../sandbox/jira/site/standard';
import { jiraOverRest } from '../../../src/jira/jira-over-rest';
import { searchUpTo } from '../../../src/jira/search-all';
import { countDue, type Counted } from '../../../static/settings/policy/count-due';
import { transportTo } from '../../fakes/transport-to';
import { doer, framingFieldId } from './channel-acts';
import { ACTORS, siteInMode, WORK } from './guarded-site';
import { installStakes, type InstalledApp } from './installed-app';
import { inProduction } from '../../fakes/stakes-app';

const ANSWERED = { doNothing: 'Checkout stops', risk: 'Fines', blocked: 'Paying by card', future: 'Vouchers' };

let app: InstalledApp;
beforeAll(async () => void (app = await installStakes(siteInMode('company-managed', 'advise'))));
afterAll(() => app.close());

test('answers that are due, and those that are late, are counted by Jira until they are there', async () => {
  const fieldId = framingFieldId(app);
  const ask = doer(app);
  await ask('admin', 'POST', '/rest/api/3/screens/1/tabs/1/fields', { fieldId });
  const create = async (summary: string, framing: object) => {
    const fields = { project: { id: WORK }, issuetype: { id: STANDARD.types.technicalTask }, summary };
    await ask('person', 'POST', '/rest/api/3/issue', { fields: { ...fields, [fieldId]: framing } });
  };
  await create('late', { laterReason: 'incident', laterUntil: '2026-09-30' });
  await create('due today', { laterReason: 'incident', laterUntil: '2026-10-01' });
  await create('due', { doNothing: 'Checkout stops', laterUntil: '2026-10-08' });
  await create('answered after all', { ...ANSWERED, laterReason: 'incident', laterUntil: '2026-09-01' });
  app.jira.catchUpSearch();
  await app.host.runSchedule('repair-sweep');
  await app.host.tick();
  app.jira.catchUpSearch();

  const person = { kind: 'user', accountId: ACTORS.person } as const;
  const jira = jiraOverRest({
    installed: inProduction,
    requestJira: transportTo((request) => app.jira.handle(request), person, 'bridge'),
  });
  const found = async (counted: Counted) => {
    const { issues } = await searchUpTo(jira, counted.query, 10);
    expect(counted.count).toBe(issues.length);
    return issues.map(({ issue }) => issue.summary).sort();
  };
  const { promised, overdue } = await countDue(jira, WORK, '2026-10-01');
  expect(await found(promised)).toEqual(['due', 'due today', 'late']);
  expect(await found(overdue)).toEqual(['late']);
});
