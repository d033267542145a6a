import { ISSUES, NOW, PEOPLE, SHOP } from '../fakes/shop-backlog';
import { NO_DAY } from '../../src/core/stakes/stakes-property';
import { aBacklog, writesTo, type Backlog } from './backlog';

const { editor } = PEOPLE;
const issueId = ISSUES.technical;

/** Makes one record as the editor and gives its id. */
async function marked(backlog: Backlog, technical = false): Promise<string> {
  const reply = await backlog.call('recordMark', { issueId, technical, because: 'It is a feature' }, editor);
  const id = reply.ok ? reply.value.marks.at(-1)?.id : undefined;
  if (id === undefined) throw new Error('The mark was not recorded.');
  return id;
}

describe('what an editor asks of the functions', () => {
  test('a mark is recorded as the caller’s, and the property follows it', async () => {
    const backlog = aBacklog();
    const reply = await backlog.call('recordMark', { issueId, technical: false, because: ' It is a feature ' }, editor);
    expect(reply).toEqual({
      ok: true,
      value: {
        issueId,
        marks: [
          {
            id: expect.any(String),
            issueId,
            projectId: SHOP,
            technical: false,
            because: 'It is a feature',
            by: editor,
            atMs: NOW.getTime(),
            undone: false,
          },
        ],
        discussed: [],
      },
    });
    expect(backlog.stakes(issueId)).toMatchObject({ technical: 'no' });
    expect(backlog.bugs).toEqual([]);
  });

  test('a mark makes an issue technical that only looked it', async () => {
    const backlog = aBacklog();
    await backlog.call('reassess', { issueId: ISSUES.looksTechnical }, editor);
    expect(backlog.stakes(ISSUES.looksTechnical)).toMatchObject({ technical: 'looks' });
    await backlog.call('recordMark', { issueId: ISSUES.looksTechnical, technical: true }, editor);
    expect(backlog.stakes(ISSUES.looksTechnical)).toMatchObject({ technical: 'yes', framing: 'open' });
  });

  test('a discussion is refinement from that moment', async () => {
    const backlog = aBacklog();
    await backlog.call('reassess', { issueId }, editor);
    expect(backlog.stakes(issueId)).toMatchObject({ signal: 'created', staleOn: '2026-09-21' });
    const reply = await backlog.call('recordDiscussed', { issueId, outcome: 'keep', note: 'Still needed' }, editor);
    expect(reply).toMatchObject({ ok: true, value: { discussed: [{ outcome: 'keep', note: 'Still needed' }] } });
    expect(backlog.stakes(issueId)).toMatchObject({ signal: 'discussed', refinedAt: '2026-10-01T09:00:00Z' });
  });

  test('"not now" puts an item off until its day, and then it is judged again', async () => {
    const backlog = aBacklog();
    const notNow = { issueId, outcome: 'notNow', until: '2027-03-01', note: 'waiting for the vendor' };
    expect(await backlog.call('recordDiscussed', notNow, editor)).toMatchObject({ ok: true });
    expect(backlog.stakes(issueId)).toMatchObject({ outcome: 'notNow', until: '2027-03-01', staleOn: '2027-03-01' });
    backlog.nowMs = Date.parse('2027-03-01T00:00:00Z');
    await backlog.call('reassess', { issueId }, editor);
    expect(backlog.stakes(issueId)).toMatchObject({ outcome: 'none', staleOn: '2027-03-01' });
    expect(backlog.stakes(issueId)).not.toHaveProperty('until');
  });

  test('"never" makes an item stale on no day, until it is taken back', async () => {
    const backlog = aBacklog();
    const never = { issueId, outcome: 'never', note: 'the importer is retired' };
    const reply = await backlog.call('recordDiscussed', never, editor);
    expect(backlog.stakes(issueId)).toMatchObject({ outcome: 'never', staleOn: NO_DAY });
    const recordId = reply.ok ? reply.value.discussed[0]?.id : undefined;
    await backlog.call('undoRecord', { issueId, recordId }, editor);
    expect(backlog.stakes(issueId)).toMatchObject({ outcome: 'none', signal: 'created', staleOn: '2026-09-21' });
  });

  test.each([
    [{ outcome: 'notNow', note: 'waiting' }, 'Choose the day until which this waits.'],
    [{ outcome: 'notNow', note: 'waiting', until: '2026-10-01' }, 'Choose a day after today: until then this waits.'],
    [{ outcome: 'notNow', until: '2026-12-01' }, 'Say in a few words why not now.'],
    [{ outcome: 'never' }, 'Say in a few words why never.'],
    [{ outcome: 'keep', until: '2026-12-01' }, 'Only “Not now” has a day until which it holds.'],
  ])('of %j nothing is recorded, and the answer says what is missing', async (said, sentence) => {
    const backlog = aBacklog();
    const reply = await backlog.call('recordDiscussed', { issueId, ...said }, editor);
    expect(reply).toEqual({ ok: false, refusal: { kind: 'invalid', sentence } });
    expect([backlog.records.writes, writesTo(backlog)]).toEqual([[], []]);
  });

  test('records are read back for what the caller can see', async () => {
    const backlog = aBacklog();
    const id = await marked(backlog);
    const reply = await backlog.call('readRecords', { issueIds: [issueId, ISSUES.absent] }, PEOPLE.viewer);
    expect(reply).toMatchObject({
      ok: true,
      value: [
        { issueId, marks: [{ id }] },
        { issueId: ISSUES.absent, marks: [], discussed: [] },
      ],
    });
  });

  test('an undone mark stays, and rules no more; undone twice is undone once', async () => {
    const backlog = aBacklog();
    const recordId = await marked(backlog);
    const once = await backlog.call('undoRecord', { issueId, recordId }, editor);
    expect(once).toMatchObject({ ok: true, value: { marks: [{ id: recordId, undone: true }] } });
    expect(backlog.stakes(issueId)).toMatchObject({ technical: 'yes' });
    backlog.double.ledger.clear();
    expect(await backlog.call('undoRecord', { issueId, recordId }, editor)).toEqual(once);
    expect(writesTo(backlog)).toEqual([]);
  });

  test('a record of another issue is not undone, and is not told from one that never was', async () => {
    const backlog = aBacklog();
    const recordId = await marked(backlog);
    const others = await backlog.call('undoRecord', { issueId: ISSUES.looksTechnical, recordId }, editor);
    expect(others).toMatchObject({ ok: false, refusal: { kind: 'not-found' } });
    expect(await backlog.call('undoRecord', { issueId, recordId: 'mark:20001:none' }, editor)).toEqual(others);
    expect(await backlog.call('readRecords', { issueIds: [issueId] }, editor)).toMatchObject({
      value: [{ marks: [{ undone: false }] }],
    });
  });

  test('reassessing twice writes once, and nothing where Stakes is off', async () => {
    const backlog = aBacklog();
    const first = await backlog.call('reassess', { issueId }, editor);
    expect(first).toMatchObject({ ok: true, value: { technical: 'yes', framing: 'open', answered: 0 } });
    backlog.double.ledger.clear();
    expect(await backlog.call('reassess', { issueId }, editor)).toEqual(first);
    expect(await backlog.call('reassess', { issueId: ISSUES.stakesOff }, editor)).toEqual({ ok: true, value: null });
    expect(writesTo(backlog)).toEqual([]);
  });

  test('what was recorded is told as recorded, although the property could not follow', async () => {
    const backlog = aBacklog();
    backlog.between = async (request, sendOn) =>
      request.as.kind === 'app' ? { status: 503, headers: {}, body: '' } : sendOn(request);
    expect(await backlog.call('recordMark', { issueId, technical: false }, editor)).toMatchObject({
      ok: true,
      value: { marks: [{ technical: false }] },
    });
    expect(await backlog.call('recordDiscussed', { issueId, outcome: 'keep' }, editor)).toMatchObject({ ok: true });
    expect(backlog.stakes(issueId)).toBeUndefined();
    expect(await backlog.call('reassess', { issueId }, editor)).toMatchObject({
      ok: false,
      refusal: { kind: 'unavailable' },
    });
    expect(backlog.bugs).toEqual([]);
  });
});
