import { storedPolicy } from '../fakes/stored-policy';
import { DEFAULT_POLICY } from '../../src/core/policy/default-policy';
import type { Policy } from '../../src/core/policy/policy';
import { formDataIn } from '../../src/core/set-up/form-modification';
import { followEveryForm } from '../../src/functions/set-up/follow-forms';
import { STANDARD } from '../../sandbox/jira/site/standard';
import { PEOPLE } from '../fakes/shop-backlog';
import { aBacklog, type Backlog } from './backlog';

const SHOP = '30000';
const { technicalTask, story } = STANDARD.types;
const RULE: Policy['rule'] = { rows: [{ by: 'type', is: [{ id: technicalTask, name: 'Technical task' }] }], never: [] };
const REQUIRE: Policy = { ...DEFAULT_POLICY, enforcement: 'require', rule: RULE };

const setPolicy = (backlog: Backlog, policy: unknown): void => {
  const project = backlog.double.store.findProject(SHOP);
  if (project) project.properties['stakes.policy'] = policy;
};
const modifications = ({ double }: Backlog) => double.store.site.uiModifications;
const admin = (backlog: Backlog): string => {
  const project = backlog.double.store.findProject(SHOP);
  if (project) project.permissions.ADMINISTER_PROJECTS = [{ kind: 'user', accountId: PEOPLE.editor }];
  return PEOPLE.editor;
};
const follow = (backlog: Backlog, accountId = admin(backlog)) =>
  backlog.call('followForms', { projectId: SHOP }, accountId);

test('forms follow the policy: they ask where items are written or shown that may be technical, and hold all that they need', async () => {
  const backlog = aBacklog();
  setPolicy(backlog, storedPolicy(REQUIRE));
  expect(await follow(backlog)).toEqual({ ok: true, value: { wanted: true, upToDate: true } });
  const [made, ...others] = modifications(backlog);
  expect(others).toEqual([]);
  expect(made?.contexts).toMatchObject([
    { projectId: SHOP, issueTypeId: null, viewType: 'GIC' },
    { projectId: SHOP, issueTypeId: technicalTask, viewType: 'IssueView' },
  ]);
  expect(formDataIn(made?.data)).toMatchObject({
    v: 1,
    fieldId: expect.stringMatching(/^customfield_/),
    policy: { enforcement: 'require', rule: RULE },
    levels: { [STANDARD.types.epic]: 'epic' },
  });
});

test('where labels or components count every type is asked about, by one wildcard', async () => {
  const backlog = aBacklog();
  setPolicy(
    backlog,
    storedPolicy({ ...REQUIRE, rule: { rows: [{ by: 'label', is: [{ name: 'tech-debt' }] }], never: [] } }),
  );
  await follow(backlog);
  expect(modifications(backlog)[0]?.contexts.map(({ issueTypeId }) => issueTypeId)).toEqual([null, null]);
});

test('twice changes nothing; another policy changes the same one; off removes it', async () => {
  const backlog = aBacklog();
  setPolicy(backlog, storedPolicy(REQUIRE));
  await follow(backlog);
  const [before] = modifications(backlog);
  backlog.double.ledger.clear();
  await follow(backlog);
  expect(
    backlog.double.ledger.entries.filter(({ template, method }) => method !== 'GET' && template.includes('uiMod')),
  ).toEqual([]);
  setPolicy(backlog, storedPolicy({ ...REQUIRE, enforcement: 'advise' }));
  await follow(backlog);
  expect(modifications(backlog).map(({ id }) => id)).toEqual([before?.id]);
  expect(formDataIn(modifications(backlog)[0]?.data)?.policy.enforcement).toBe('advise');
  setPolicy(backlog, storedPolicy({ ...REQUIRE, enforcement: 'off' }));
  expect(await follow(backlog)).toEqual({ ok: true, value: { wanted: false, upToDate: true } });
  expect(modifications(backlog)).toEqual([]);
});

test('what stands there twice is reduced to one, and other modifications are left alone', async () => {
  const backlog = aBacklog();
  setPolicy(backlog, storedPolicy(REQUIRE));
  await follow(backlog);
  const [made] = modifications(backlog);
  if (made) modifications(backlog).push({ ...made, id: 'twin' }, { ...made, id: 'other', name: 'of an older version' });
  expect(await backlog.call('readForms', { projectId: SHOP }, PEOPLE.editor)).toMatchObject({
    value: { upToDate: false },
  });
  await follow(backlog);
  expect(modifications(backlog).map(({ id }) => id)).toEqual([made?.id, 'other']);
});

test('a rule too long for a form is told, and nothing half is left standing', async () => {
  const backlog = aBacklog();
  setPolicy(backlog, storedPolicy(REQUIRE));
  await follow(backlog);
  const names = Array.from({ length: 100 }, (_, at) => ({ name: `${at}`.padEnd(250, 'x') }));
  const rows = [
    { by: 'label', is: names } as const,
    { by: 'label', is: names } as const,
    { by: 'label', is: names } as const,
  ];
  setPolicy(backlog, storedPolicy({ ...REQUIRE, rule: { rows, never: [] } }));
  expect(await follow(backlog)).toMatchObject({
    ok: true,
    value: { upToDate: false, problem: expect.stringContaining('too long') },
  });
  expect(modifications(backlog)).toEqual([]);
});

test('whoever doesn’t administer the project learns and changes nothing', async () => {
  const backlog = aBacklog();
  setPolicy(backlog, storedPolicy(REQUIRE));
  admin(backlog);
  for (const accountId of [undefined, 'acc-nobody', PEOPLE.outsider, PEOPLE.viewer]) {
    backlog.double.ledger.clear();
    for (const call of ['readForms', 'followForms'] as const) {
      const reply = await backlog.call(call, { projectId: SHOP }, accountId);
      expect(reply).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } });
      expect(await backlog.call(call, { projectId: '9' }, accountId)).toEqual(reply);
    }
    expect(backlog.double.ledger.entries.filter(({ as }) => as === 'app')).toEqual([]);
  }
  expect(modifications(backlog)).toEqual([]);
});

test.each([{}, { projectId: 'SHOP' }, { projectId: '1', by: 'x' }, null, 'x'])('%j is no request', async (payload) => {
  expect(await aBacklog().call('followForms', payload, PEOPLE.editor)).toMatchObject({ refusal: { kind: 'invalid' } });
});

test('the daily look catches up with every project, and clears away what is left of others', async () => {
  const backlog = aBacklog();
  setPolicy(backlog, storedPolicy(REQUIRE));
  await follow(backlog);
  const [made] = modifications(backlog);
  if (made) modifications(backlog).push({ ...made, id: 'gone', name: 'stakes-project-99999', contexts: [] });
  setPolicy(backlog, storedPolicy({ ...REQUIRE, enforcement: 'gate', gateStatus: { id: '1', name: 'Ready' } }));
  await followEveryForm(backlog.portsAs());
  expect(modifications(backlog).map(({ id }) => id)).toEqual([made?.id]);
  expect(formDataIn(modifications(backlog)[0]?.data)?.policy.enforcement).toBe('gate');
  setPolicy(backlog, undefined);
  await followEveryForm(backlog.portsAs());
  expect(modifications(backlog)).toEqual([]);
});

test('one project that Jira declines doesn’t keep the others back; an unavailable Jira ends it', async () => {
  const backlog = aBacklog();
  setPolicy(backlog, storedPolicy(REQUIRE));
  backlog.between = (request, sendOn) =>
    request.method === 'POST' && request.path.endsWith('/uiModifications')
      ? Promise.resolve({ status: 400, headers: {}, body: '{"errorMessages":["No."]}' })
      : sendOn(request);
  await expect(followEveryForm(backlog.portsAs())).resolves.toBeUndefined();
  backlog.between = () => Promise.resolve({ status: 503, headers: {}, body: '' });
  await expect(followEveryForm(backlog.portsAs())).rejects.toMatchObject({ kind: 'unavailable' });
});

test('a form names the types it asks about by id alone, so that a renamed one stays asked', async () => {
  const backlog = aBacklog();
  setPolicy(
    backlog,
    storedPolicy({ ...REQUIRE, rule: { rows: [{ by: 'type', is: [{ name: 'story' }] }], never: [] } }),
  );
  await follow(backlog);
  expect(modifications(backlog)[0]?.contexts.map(({ issueTypeId }) => issueTypeId)).toEqual([null, story]);
});
