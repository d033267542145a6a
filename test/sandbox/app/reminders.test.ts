import { create, doer, framingFieldId } from './channel-acts';
import { siteInMode, WORK } from './guarded-site';
import { installStakes } from './installed-app';
import { STANDARD } from '../../../sandbox/jira/site/standard';

const HOUR_MS = 3_600_000;

test('the installed app comments once on overdue answers, and remembers it in its own storage', async () => {
  const app = await installStakes(
    siteInMode('company-managed', 'advise', { reminders: { afterDays: 3, since: '2026-09-01' } }),
  );
  const ask = doer(app);
  const field = framingFieldId(app);
  await ask('admin', 'POST', '/rest/api/3/screens/1/tabs/1/fields', { fieldId: field });
  const { issueId = '' } = await create(app, 'person', {
    project: { id: WORK },
    issuetype: { id: STANDARD.types.technicalTask },
    summary: 'Replace the session store',
    [field]: { laterReason: 'incident', laterUntil: '2026-09-20' },
  });
  const comments = () => app.jira.store.issues.get(issueId)?.comments ?? [];
  const sweep = async () => {
    app.clock.advance(26 * HOUR_MS);
    await app.host.runSchedule('repair-sweep');
    await app.host.tick();
  };
  // The first puts it into the index, where the next one finds it.
  await sweep();
  await sweep();
  expect(comments()).toHaveLength(1);
  await sweep();
  expect(comments()).toHaveLength(1);
  const { status } = await ask('admin', 'DELETE', `/rest/api/3/issue/${issueId}/comment/${comments()[0]?.id}`);
  expect(status).toBe(204);
  await sweep();
  await sweep();
  expect(comments()).toEqual([]);
  await app.close();
});
