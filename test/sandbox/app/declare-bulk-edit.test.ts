import { NOW, PEOPLE, shopBacklog, shopIssue } from '../../fakes/shop-backlog';
import { installStakes, type InstalledApp } from './installed-app';

const { editor, outsideLevel, viewer, outsider } = PEOPLE;
const DAY_MS = 86_400_000;
const FROM_MS = NOW.getTime() - 5 * DAY_MS;
const TOUCHED = 12;
const LATER_MS = 60_000;

/** Rows that storage holds about the same author before: more than a query answers in one page. */
const EARLIER = 130;

let app: InstalledApp;
afterEach(() => app.close());

/** Installed and swept, where one person labelled twelve items in as many seconds, and had done such things before. */
beforeEach(async () => {
  const items = [{ field: 'labels', fieldType: 'jira', fieldId: 'labels', fromText: '', toText: 'eol' } as const];
  const issues = Array.from({ length: TOUCHED }, (_, at) => {
    const atMs = FROM_MS + at * 1_000;
    const histories = [{ id: String(70_001 + at), atMs, authorId: editor, items: [...items] }];
    return shopIssue(101 + at, `Remove flag ${at}`, { histories, updatedMs: atMs });
  });
  app = await installStakes(shopBacklog({ issues }));
  const table = app.host.kvs.entities.get('bulk-edit');
  for (let at = 0; at < EARLIER; at += 1) {
    const [from, to] = [EARLIER - at, EARLIER - at].map((days) => FROM_MS - days * DAY_MS);
    const value = { authorId: editor, beganAt: iso(from), endedAt: iso(to), issueCount: 20 };
    table?.put(`earlier:${at}`, value);
  }
  await app.host.runSchedule('repair-sweep');
  await app.host.tick();
  expect(rows()).toHaveLength(1);
  expect(signals()).not.toContain('labels');
});

const iso = (ms = 0) => new Date(ms).toISOString();
const rows = () =>
  (app.host.kvs.entities.get('bulk-edit')?.records() ?? []).filter(({ key }) => !key.startsWith('earlier:'));
const said = () => rows().map(({ value }) => value as { wasSession?: boolean; declaredAt?: number });
const people = () => app.host.kvs.plain.records().map(({ value }) => JSON.stringify(value));
const signals = () =>
  [...app.jira.store.issues.values()].map(({ properties }) => Reflect.get(Object(properties['stakes']), 'signal'));

const declare = (session: boolean, accountId?: string) =>
  app.invoke('declareBulkEdit', { issueId: '20101', entryId: '70001', session }, accountId);

async function sweep(): Promise<void> {
  app.clock.advance(10 * LATER_MS);
  await app.host.tick();
}

test('a person’s word on a bulk edit is a row of its own in storage, and the newest of them holds', async () => {
  expect(await declare(true, editor)).toMatchObject({
    ok: true,
    value: { rows: [{ issues: TOUCHED, declared: { session: true, by: editor } }] },
  });
  await sweep();
  expect(signals().filter((signal) => signal === 'labels')).toHaveLength(TOUCHED);
  expect(await declare(false, editor)).toMatchObject({ value: { rows: [{ declared: { session: false } }] } });
  await sweep();
  expect(signals()).not.toContain('labels');
  expect(said().map(({ wasSession }) => wasSession)).toEqual([undefined, true, false]);
  const at = said().map(({ declaredAt = 0 }) => declaredAt);
  expect(at[2]).toBeGreaterThan(at[1] ?? 0);
  expect(Math.max(...at)).toBeLessThan(2 ** 31);
  for (const { key } of rows()) expect(key).toMatch(/^[\w:-]{1,100}$/);
  expect(people().some((person) => person.includes(editor))).toBe(true);
  expect(await app.invoke('readBulkEdits', { issueIds: ['20112'] }, viewer)).toMatchObject({
    value: [{ issues: TOUCHED, declared: { session: false, by: editor } }],
  });
});

test.each([
  ['nobody signed in', undefined],
  ['an outsider', outsider],
  ['a viewer', viewer],
])('%s may not say so, and storage keeps what it had', async (_, accountId) => {
  const before = rows();
  expect(await declare(true, accountId)).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } });
  await sweep();
  expect([rows(), signals().includes('labels')]).toEqual([before, false]);
});

test('who may not edit every item that it touched may not say so either', async () => {
  const other = app.jira.store.issues.get('20107');
  if (other) other.securityLevelId = '701';
  const before = rows();
  expect(await declare(true, outsideLevel)).toMatchObject({ ok: false, refusal: { kind: 'forbidden' } });
  expect(rows()).toEqual(before);
});

test.each<[string, { status: number; body: string }]>([
  ['is not there', { status: 500, body: '{"code":"UNKNOWN","message":"no"}' }],
  ['has too many writes to do', { status: 429, body: '{"code":"TOO_MANY_REQUESTS","message":"slow down"}' }],
  [
    'takes no such row',
    {
      status: 200,
      body: '{"successfulKeys":[],"failedKeys":[{"key":"k","error":{"code":"MAX_SIZE","message":"no"}}]}',
    },
  ],
])('where storage %s, nobody is told that it was recorded, and saying it again does', async (_, answer) => {
  app.host.faults.push(({ target }) => (target === '/api/v1/batch/set' ? { ...answer, headers: {} } : undefined));
  const reply = await declare(true, editor).catch((error: unknown) => ({ ok: false, error }));
  expect(reply).toMatchObject({ ok: false });
  expect(said().map(({ wasSession }) => wasSession)).toEqual([undefined]);
  app.host.faults.length = 0;
  expect(await declare(true, editor)).toMatchObject({ ok: true });
  expect(said().map(({ wasSession }) => wasSession)).toEqual([undefined, true]);
});
