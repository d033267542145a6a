import { STANDARD } from '../../../sandbox/jira/site/standard';
import { doer, framingFieldId } from './channel-acts';
import { ACTORS, attachGuard, GATE_STATUS, siteInMode, WORK } from './guarded-site';
import { installStakes, type InstalledApp } from './installed-app';

const DAY_MS = 86_400_000;
let app: InstalledApp;

beforeEach(async () => {
  const site = siteInMode('company-managed', 'gate');
  attachGuard(site, 'gate');
  app = await installStakes(site);
  const fieldId = framingFieldId(app);
  await doer(app)('admin', 'POST', '/rest/api/3/screens/1/tabs/1/fields', { fieldId });
});
afterEach(() => app.close());

/** Creates an item that nobody framed. */
async function unframed(): Promise<string> {
  const fields = { project: { id: WORK }, issuetype: { id: STANDARD.types.technicalTask }, summary: 'Rotate the keys' };
  const { json } = await doer(app)('person', 'POST', '/rest/api/3/issue', { fields });
  return (json as { id: string }).id;
}

/** Whether Jira lets the person move the item through the gate; moved back at once. */
async function passesGate(issueId: string): Promise<boolean> {
  const move = async (statusId: string) => {
    const path = `/rest/api/3/issue/${issueId}/transitions`;
    const { json } = await doer(app)('person', 'GET', path);
    const { transitions } = json as { transitions: { id: string; to: { id: string } }[] };
    const { id } = transitions.find(({ to }) => to.id === statusId) ?? { id: '' };
    return (await doer(app)('person', 'POST', path, { transition: { id } })).status;
  };
  if ((await move(GATE_STATUS)) !== 204) return false;
  await move(STANDARD.statuses.toDo);
  return true;
}

const granting = { because: 'the vendor is late', until: '2026-10-05' };

test('a waiver opens the gate for its item, and the gate bites again once it is over, by the clock alone', async () => {
  const [waived, other] = [await unframed(), await unframed()];
  expect(await passesGate(waived)).toBe(false);
  await app.invoke('grantWaiver', { issueId: waived, ...granting }, ACTORS.admin);
  expect([await passesGate(waived), await passesGate(other)]).toEqual([true, false]);
  app.clock.advance(5 * DAY_MS);
  expect(await passesGate(waived)).toBe(false);
});

test('a pass opens it for one account, until it is taken back', async () => {
  const issueId = await unframed();
  const pass = { projectId: WORK, passFor: ACTORS.person, ...granting };
  await app.invoke('grantPass', pass, ACTORS.admin);
  expect(await passesGate(issueId)).toBe(true);
  await app.invoke('endGrant', { projectId: WORK, kind: 'pass', subject: ACTORS.person }, ACTORS.admin);
  expect(await passesGate(issueId)).toBe(false);
  expect(await app.invoke('projectWaivers', { projectId: WORK }, ACTORS.admin)).toMatchObject({
    ok: true,
    value: { held: [], entries: [{ undone: false }, { undone: true }] },
  });
});

test('a mark “not technical” opens nothing', async () => {
  const issueId = await unframed();
  await app.invoke('recordMark', { issueId, technical: false, because: 'only a name' }, ACTORS.person);
  expect(app.stakes(issueId)).toMatchObject({ technical: 'no' });
  expect(await passesGate(issueId)).toBe(false);
});
