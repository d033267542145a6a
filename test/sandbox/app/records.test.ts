import type { Fault } from '../../../sandbox/forge/doors/doors';
import { ISSUES, PEOPLE, SHOP } from '../../fakes/shop-backlog';
import { installStakes, type InstalledApp } from './installed-app';

const issueId = ISSUES.technical;
const { editor } = PEOPLE;
let app: InstalledApp;
beforeAll(async () => void (app = await installStakes()));
afterAll(() => app.close());

const mark = (technical: boolean) => app.invoke('recordMark', { issueId, technical }, editor);
const read = () => app.invoke('readRecords', { issueIds: [issueId] }, editor);
const tableOf = (entity: string) => {
  const table = app.host.kvs.entities.get(entity);
  if (!table) throw new Error(`manifest.yml declares no entity ${entity}.`);
  return table;
};
/** Takes rows that no call of the app wrote into the list of the issue's records. */
function enlist(keys: readonly string[]): void {
  const listed = tableOf('versioned').get(`records:${issueId}`)?.value as { savedState?: string[] } | undefined;
  const savedState = [...(listed?.savedState ?? []), ...keys];
  tableOf('versioned').put(`records:${issueId}`, { rowVersion: 7, lastWrites: 'seed', savedState });
}
beforeEach(() => {
  app.host.faults.length = 0;
  for (const table of app.host.kvs.entities.values()) for (const { key } of table.records()) table.delete(key);
});

/** Storage whose queries show nothing that was written of late; `get` is exact. */
const laggingQueries: Fault = ({ meta, target }) =>
  meta.type === 'kvs' && target.endsWith('/entity/query')
    ? { status: 200, headers: { 'content-type': 'application/json' }, body: '{"data":[]}' }
    : undefined;

/** Answers of the functions, read loosely: the shapes are held by the contract's types. */
type Loose = { value: { marks: { id: string; technical: boolean; undone: boolean }[]; discussed: unknown[] } };

test('what is recorded is there for the next call, oldest first, by the caller, and bound to its project', async () => {
  await mark(true);
  app.clock.advance(60_000);
  await mark(false);
  await app.invoke('recordDiscussed', { issueId, outcome: 'keep', note: 'Still needed' }, editor);
  const notNow = { outcome: 'notNow', until: '2027-01-15', note: 'the vendor is late' };
  await app.invoke('recordDiscussed', { issueId, ...notNow }, editor);
  expect(await read()).toMatchObject({
    ok: true,
    value: [
      {
        issueId,
        marks: [
          { technical: true, by: editor, projectId: SHOP, undone: false },
          { technical: false, by: editor, projectId: SHOP, undone: false },
        ],
        discussed: [
          { outcome: 'keep', note: 'Still needed', by: editor },
          { ...notNow, by: editor },
        ],
      },
    ],
  });
});

test('of two marks within a second, the later one rules, whatever the keys of their rows', async () => {
  for (let round = 0; round < 4; round += 1) {
    for (const technical of [true, false]) await mark(technical);
    expect(app.stakes(issueId)).toMatchObject({ technical: 'no' });
    await app.invoke('reassess', { issueId }, editor);
    expect(app.stakes(issueId)).toMatchObject({ technical: 'no' });
  }
  const { value } = (await app.invoke('readRecords', { issueIds: [issueId] }, editor)) as { value: Loose['value'][] };
  expect(value[0]?.marks.map(({ technical }) => technical)).toEqual([
    true,
    false,
    true,
    false,
    true,
    false,
    true,
    false,
  ]);
});

test('what was just written is in its answer and in the property, although queries lag behind', async () => {
  app.host.faults.push(laggingQueries);
  const marked = (await mark(false)) as Loose;
  expect(marked.value.marks).toMatchObject([{ technical: false, undone: false }]);
  expect(app.stakes(issueId)).toMatchObject({ technical: 'no' });
  const undone = await app.invoke('undoRecord', { issueId, recordId: marked.value.marks[0]?.id }, editor);
  expect(undone).toMatchObject({ ok: true, value: { marks: [{ undone: true }] } });
  expect(app.stakes(issueId)).toMatchObject({ technical: 'yes' });
});

test('what one call recorded or took back, the next call reads at once, whatever queries show', async () => {
  const marked = (await mark(false)) as Loose;
  expect(await read()).toMatchObject({ value: [{ marks: [{ technical: false, undone: false }] }] });
  await app.invoke('undoRecord', { issueId, recordId: marked.value.marks[0]?.id }, editor);
  expect(await read()).toMatchObject({ value: [{ marks: [{ undone: true }] }] });
});

test('of five people who discuss an item at the same moment nobody is lost and nobody is told twice', async () => {
  const notes = ['one', 'two', 'three', 'four', 'five'];
  await Promise.all(notes.map((note) => app.invoke('recordDiscussed', { issueId, outcome: 'keep', note }, editor)));
  const { value } = (await read()) as { value: { discussed: { note: string }[] }[] };
  expect(value[0]?.discussed.map(({ note }) => note).toSorted()).toEqual(notes.toSorted());
});

test('undone twice is undone once, and never by way of another issue', async () => {
  const { value } = (await mark(false)) as Loose;
  const recordId = value.marks[0]?.id;
  const once = await app.invoke('undoRecord', { issueId, recordId }, editor);
  expect(await app.invoke('undoRecord', { issueId, recordId }, editor)).toEqual(once);
  expect(tableOf('mark').records()).toHaveLength(1);
  const across = await app.invoke('undoRecord', { issueId: ISSUES.looksTechnical, recordId }, editor);
  expect(across).toMatchObject({ ok: false, refusal: { kind: 'not-found' } });
});

test('rows of a shape that this version doesn’t know are skipped', async () => {
  await mark(false);
  const row = { issueId, projectId: SHOP, madeBy: editor, madeAt: 1_700_000_000, isUndone: false };
  tableOf('mark').put(`mark:${issueId}:old`, { ...row, verdict: 'technical' }, undefined);
  tableOf('mark').put(`mark:${issueId}:odd`, { ...row, isTechnical: 'yes' }, undefined);
  tableOf('discussed').put(`discussed:${issueId}:new`, { ...row, chosenOutcome: 'someday' }, undefined);
  enlist([`mark:${issueId}:old`, `mark:${issueId}:odd`, `discussed:${issueId}:new`, `mark:${issueId}:gone`]);
  expect(await read()).toMatchObject({ ok: true, value: [{ marks: [{ technical: false }], discussed: [] }] });
});

test('more records than one request reads are read to their end', async () => {
  for (let at = 0; at < 230; at += 1) {
    const value = {
      issueId,
      projectId: SHOP,
      madeBy: editor,
      madeAt: 1_700_000_000 + at,
      isUndone: false,
      isTechnical: at % 2 === 0,
    };
    tableOf('mark').put(`mark:${issueId}:${at}`, value, undefined);
  }
  enlist(Array.from({ length: 230 }, (_, at) => `mark:${issueId}:${at}`));
  const { value } = (await read()) as { value: Loose['value'][] };
  expect(value[0]?.marks).toHaveLength(230);
});

test('a storage that fails is told, and nothing of it', async () => {
  app.host.faults.push(({ meta }) =>
    meta.type === 'kvs'
      ? { status: 500, headers: {}, body: '{"code":"BROKEN","message":"canary-storage"}' }
      : undefined,
  );
  const reply = await mark(true);
  expect(reply).toMatchObject({ ok: false, refusal: { kind: 'unavailable' } });
  expect(JSON.stringify([reply, app.host.log.lines])).not.toContain('canary-storage');
});
