import { isShown, type DisplayFacts } from '../../../sandbox/forge/display-conditions';
import { ISSUES, PEOPLE } from '../../fakes/shop-backlog';
import { installStakes, type InstalledApp } from './installed-app';

let app: InstalledApp;
beforeAll(async () => {
  app = await installStakes();
  for (const issueId of [ISSUES.technical, ISSUES.looksTechnical, ISSUES.done]) {
    await app.invoke('reassess', { issueId }, PEOPLE.editor);
  }
});
afterAll(() => app.close());

const PLAIN = { status: { type: 'lozenge', value: { label: 'At stake', type: 'default' } } };

const lozengeOf = (extension: unknown, accountId: string | undefined = PEOPLE.viewer) =>
  app.host.dynamicProperties({ moduleKey: 'risk-lozenge', extension, accountId });

const isRowShown = (issueId: string): boolean => {
  const facts: DisplayFacts = {
    isAdmin: false,
    isProjectAdmin: false,
    hasProjectPermission: () => false,
    hasIssuePermission: () => false,
    property: (entity, key) => (entity === 'issue' ? app.jira.store.issues.get(issueId)?.properties[key] : undefined),
    evaluate: () => false,
  };
  return isShown(app.host.app.uiModules.get('risk-lozenge')?.displayConditions, facts);
};

test('a technical issue says the first thing that holds', async () => {
  expect(await lozengeOf({ issue: { id: ISSUES.technical, key: 'SHOP-1' } })).toEqual({
    status: { type: 'lozenge', value: { label: '0 of 4 answered', type: 'default' } },
  });
  expect(isRowShown(ISSUES.technical)).toBe(true);
});

test('ids come as numbers, too', async () => {
  expect(await lozengeOf({ issue: { id: Number(ISSUES.technical) } })).not.toEqual(PLAIN);
});

test('an issue that only looks technical has no row, and no colour', async () => {
  expect(app.stakes(ISSUES.looksTechnical)).toMatchObject({ technical: 'looks' });
  expect(isRowShown(ISSUES.looksTechnical)).toBe(false);
  expect(await lozengeOf({ issue: { id: ISSUES.looksTechnical } })).toEqual(PLAIN);
});

test('an issue that Stakes never judged has no row', () => {
  expect(isRowShown(ISSUES.stakesOff)).toBe(false);
});

test.each([
  ['done', { issue: { id: ISSUES.done } }],
  ['absent', { issue: { id: ISSUES.absent } }],
  ['without an id', { issue: {} }],
  ['with an id that is none', { issue: { id: '../20001' } }],
  ['without an issue', {}],
  ['unknown', undefined],
])('of an issue that is %s, nothing in particular is said', async (_, extension) => {
  expect(await lozengeOf(extension)).toEqual(PLAIN);
});

test('an issue that the viewer may not see says the same as one that isn’t there', async () => {
  const extension = { issue: { id: ISSUES.technical } };
  expect(await lozengeOf(extension, PEOPLE.outsider)).toEqual(PLAIN);
  expect(await lozengeOf(extension, PEOPLE.viewer)).not.toEqual(PLAIN);
  await app.invoke('reassess', { issueId: ISSUES.secret }, PEOPLE.editor);
  expect(await lozengeOf({ issue: { id: ISSUES.secret } }, PEOPLE.viewer)).toEqual(PLAIN);
  expect(await lozengeOf({ issue: { id: ISSUES.secret } }, PEOPLE.editor)).not.toEqual(PLAIN);
});

test('while Jira can’t answer, nothing in particular is said', async () => {
  const answer = { status: 429, reason: 'jira-quota-tenant-based' } as const;
  const fault = { via: 'function' as const, times: 100, answer };
  app.jira.faults.pending.push(fault);
  expect(await lozengeOf({ issue: { id: ISSUES.technical } })).toEqual(PLAIN);
  fault.times = 0;
});
