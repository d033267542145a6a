import { judgeAgain } from '../../src/functions/sweep/judge-again';
import { projectPolicy } from '../../src/functions/sweep/project-policy';
import { ISSUES, PEOPLE, SHOP, shopBacklog } from '../fakes/shop-backlog';
import { aBacklog, type Backlog } from './backlog';

const DAY_MS = 86_400_000;

/** A backlog whose search lags a day behind, and an item that was created in it just now. */
async function justCreated(): Promise<{ readonly backlog: Backlog; readonly id: string }> {
  const site = shopBacklog();
  const backlog = aBacklog(site);
  backlog.double.faults.searchLagMs = DAY_MS;
  const [template] = site.issues;
  const [project] = site.projects;
  if (!template || !project) throw new Error('The backlog is empty.');
  project.permissions.CREATE_ISSUES = [{ kind: 'anyone' }];
  const fields = { project: { id: project.id }, issuetype: { id: template.issueTypeId }, summary: 'Upgrade the queue' };
  const { body } = await backlog.double.handle({
    method: 'POST',
    path: '/rest/api/3/issue',
    headers: {},
    body: JSON.stringify({ fields }),
    as: { kind: 'user', accountId: PEOPLE.editor },
    via: 'page',
  });
  return { backlog, id: (JSON.parse(body ?? '') as { id: string }).id };
}

test('what people do to several items at once holds for one that search doesn’t know yet', async () => {
  const { backlog, id } = await justCreated();
  const said = { issueIds: [id, ISSUES.technical], outcome: 'keep' } as const;
  const reply = await backlog.call('recordDiscussedTogether', said, PEOPLE.editor);
  expect(reply).toMatchObject({ ok: true });
  expect(backlog.stakes(id)).toMatchObject({ signal: 'discussed' });
});

test('what a sweep judges again is as it is, not as search last saw it', async () => {
  const { backlog, id } = await justCreated();
  const policy = await projectPolicy(backlog.portsAs(), SHOP);
  if (!policy) throw new Error('Stakes is off.');
  expect(await judgeAgain(backlog.portsAs(), policy, SHOP, [id])).toEqual({ written: 1, again: [] });
  expect(backlog.stakes(id)).toMatchObject({ technical: 'yes' });
});
