import { DEFAULT_POLICY } from '../../src/core/policy/default-policy';
import { storedPolicy } from '../fakes/stored-policy';
import type { Policy } from '../../src/core/policy/policy';
import { ISSUE_PROPERTY } from '../../src/core/installation/property-keys';
import { remind } from '../../src/functions/remind';
import { reassess } from '../../src/functions/reassess';
import { adf, plainText } from '../../sandbox/jira/site/adf';
import type { Issue } from '../../sandbox/jira/site/issue';
import { NOW, PEOPLE, SHOP, shopBacklog, shopIssue } from '../fakes/shop-backlog';
import { aBacklog, type Backlog } from './backlog';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const FIELD = 'customfield_10101';

const policy = (more: Partial<Policy> = {}): Policy => ({
  ...DEFAULT_POLICY,
  enforcement: 'advise',
  reminders: { afterDays: 3, since: '2026-09-01' },
  ...more,
});

/** An item whose answers were promised for a day; today is 1 Oct 2026. */
const promised = (number: number, laterUntil: string, more: Partial<Issue> = {}): Issue =>
  shopIssue(number, `Move part ${number}`, {
    createdMs: NOW.getTime() - 20 * DAY_MS,
    custom: { [FIELD]: { laterReason: 'incident', laterUntil, risk: 'Outage' } },
    ...more,
  });

/** So long after a change every search sees it. */
const SEARCH_SEES_MS = 120_000;

/** A backlog of these items, each with its property as the sweep writes it, and as searches see it by now. */
async function backlogOf(issues: readonly Issue[], stored: Policy = policy()): Promise<Backlog> {
  const backlog = aBacklog(shopBacklog({ issues, policy: storedPolicy(stored) }));
  backlog.double.levers['search-lag'] = '90s';
  for (const { id } of issues) await reassess(backlog.portsAs(), id);
  backlog.nowMs += SEARCH_SEES_MS;
  return backlog;
}

const look = (backlog: Backlog) => remind(backlog.portsAs(), SHOP);
const texts = ({ double }: Backlog, id: string) =>
  (double.store.issues.get(id)?.comments ?? []).map(({ body }) => plainText(body));
const idOf = (number: number) => String(20_000 + number);
const all = ({ double }: Backlog) => [...double.store.issues.values()].flatMap(({ comments }) => comments);

test('writes one comment on what is overdue, saying what is open, since when and why, and names nobody', async () => {
  const backlog = await backlogOf([promised(101, '2026-09-28'), promised(102, '2026-09-29')]);
  await look(backlog);
  const [text = ''] = texts(backlog, idOf(101));
  expect(text).toContain('Not answered yet: what happens if we do nothing;');
  expect(text).toContain('They were due 28 Sep 2026. Put off because: “incident”.');
  for (const accountId of Object.values(PEOPLE)) expect(text).not.toContain(accountId);
  expect(texts(backlog, idOf(102))).toEqual([]);
});

test.each(['9999-12-31', '2027-10-03'])(
  'answers put off until %s are overdue, since the item was created',
  async (until) => {
    const backlog = await backlogOf([promised(101, until)]);
    expect(backlog.double.store.issues.get(idOf(101))?.properties[ISSUE_PROPERTY]).toMatchObject({
      framing: 'later',
      answersDue: '2026-09-11',
    });
    await look(backlog);
    expect(texts(backlog, idOf(101))[0]).toContain(
      'They were due 11 Sep 2026, because no promise reaches beyond a year.',
    );
  },
);

test('answers put off for a reason that nobody can see were never promised', async () => {
  const unseen = { [FIELD]: { laterReason: '\u3164\u115f\uffa0', laterUntil: '2026-09-01' } };
  const backlog = await backlogOf([promised(101, '2026-09-01', { custom: unseen })]);
  await look(backlog);
  expect(all(backlog)).toEqual([]);
});

test.each<[string, readonly Issue[], Policy]>([
  ['where nobody asked for it', [promised(101, '2026-09-01')], policy({ reminders: undefined })],
  ['where Stakes is off', [promised(101, '2026-09-01')], policy({ enforcement: 'off' })],
  [
    'on what is older than the switch',
    [promised(101, '2026-09-01', { createdMs: NOW.getTime() - 90 * DAY_MS })],
    policy(),
  ],
  ['on what nobody promised', [promised(101, '2026-09-01', { custom: {} })], policy()],
])('writes nothing %s', async (_, issues, stored) => {
  const backlog = await backlogOf(issues, stored);
  await look(backlog);
  expect(all(backlog)).toEqual([]);
});

test('never comments in a service project', async () => {
  const backlog = await backlogOf([promised(101, '2026-09-01')]);
  const [shop] = backlog.double.store.site.projects;
  if (shop) shop.typeKey = 'service_desk';
  await look(backlog);
  expect(all(backlog)).toEqual([]);
});

test('looked after again it writes no second comment, and changes it only when something changed', async () => {
  const backlog = await backlogOf([promised(101, '2026-09-01')]);
  await look(backlog);
  const [before] = all(backlog);
  const updatedMs = before?.updatedMs;
  backlog.nowMs += 2 * HOUR_MS;
  await look(backlog);
  expect(all(backlog).map((comment) => comment.updatedMs)).toEqual([updatedMs]);
  const issue = backlog.double.store.issues.get(idOf(101));
  Object.assign(issue?.custom ?? {}, { [FIELD]: { laterReason: 'vendor', laterUntil: '2026-10-09' } });
  backlog.nowMs += 2 * HOUR_MS;
  await look(backlog);
  expect(texts(backlog, idOf(101))).toEqual(['The answers are due 9 Oct 2026 now.']);
  backlog.nowMs += 20 * DAY_MS;
  await reassess(backlog.portsAs(), idOf(101));
  await look(backlog);
  expect(texts(backlog, idOf(101))).toEqual([
    expect.stringContaining('They were due 9 Oct 2026. Put off because: “vendor”.'),
  ]);
});

test('says so once everything is answered', async () => {
  const backlog = await backlogOf([promised(101, '2026-09-01')]);
  await look(backlog);
  const answers = { doNothing: 'Checkout stops', risk: 'Fines', blocked: 'Paying', future: 'Vouchers' };
  Object.assign(backlog.double.store.issues.get(idOf(101))?.custom ?? {}, { [FIELD]: answers });
  await reassess(backlog.portsAs(), idOf(101));
  backlog.nowMs += 2 * HOUR_MS;
  await look(backlog);
  expect(texts(backlog, idOf(101))).toEqual(['What is at stake is answered now.']);
});

test('never touches a person’s comment, whatever property it bears', async () => {
  const backlog = await backlogOf([promised(101, '2026-09-01')]);
  const id = idOf(101);
  Object.assign(backlog.double.store.issues.get(id) ?? {}, {
    comments: [
      {
        id: '900',
        authorId: PEOPLE.editor,
        createdMs: 0,
        updatedMs: 0,
        body: adf('Mine, in my words'),
        properties: { 'stakes.reminder': { v: 1 } },
      },
    ],
  });
  await look(backlog);
  backlog.nowMs += 2 * HOUR_MS;
  await look(backlog);
  expect(texts(backlog, id)).toEqual(['Mine, in my words', expect.stringContaining('They were due 1 Sep 2026.')]);
});

test('reworded by a person it is theirs: not touched again, and no other is written', async () => {
  const backlog = await backlogOf([promised(101, '2026-09-01')]);
  await look(backlog);
  const [comment] = all(backlog);
  Object.assign(comment ?? {}, { body: adf('We talk on Monday'), updateAuthorId: PEOPLE.editor });
  for (let hour = 0; hour < 3; hour += 1) {
    backlog.nowMs += 2 * HOUR_MS;
    await look(backlog);
  }
  expect(texts(backlog, idOf(101))).toEqual(['We talk on Monday']);
});

test('deleted by a person it never comes again', async () => {
  const backlog = await backlogOf([promised(101, '2026-09-01')]);
  await look(backlog);
  Object.assign(backlog.double.store.issues.get(idOf(101)) ?? {}, { comments: [] });
  for (let hour = 0; hour < 3; hour += 1) {
    backlog.nowMs += 2 * HOUR_MS;
    await look(backlog);
  }
  expect(all(backlog)).toEqual([]);
});

test('at most 20 comments in a project and an hour; the rest follows', async () => {
  const many = Array.from({ length: 45 }, (_, at) => promised(101 + at, '2026-09-10'));
  const backlog = await backlogOf(many);
  const counts: number[] = [];
  for (let hour = 0; hour < 4; hour += 1) {
    await look(backlog);
    await look(backlog);
    counts.push(all(backlog).length);
    backlog.nowMs += HOUR_MS;
  }
  expect(counts).toEqual([20, 40, 45, 45]);
});

test('what the index says is judged anew: a forged property makes no comment', async () => {
  const backlog = await backlogOf([promised(101, '2026-12-24')]);
  const stakes = backlog.stakes(idOf(101));
  Object.assign(backlog.double.store.issues.get(idOf(101))?.properties ?? {}, {
    [ISSUE_PROPERTY]: { ...Object(stakes), framing: 'later', technical: 'yes' },
  });
  await look(backlog);
  expect(all(backlog)).toEqual([]);
});

/** The calls of one undisturbed look, so that each can be the last before a kill. */
const KILLS = Array.from({ length: 12 }, (_, at) => at);

test.each(KILLS)('killed after request %i and looked after again, there is one comment', async (at) => {
  const backlog = await backlogOf([promised(101, '2026-09-01')]);
  let sent = 0;
  backlog.between = async (request, sendOn) => {
    const answer = await sendOn(request);
    sent += 1;
    if (sent > at) throw new Error('killed');
    return answer;
  };
  await look(backlog).catch(() => undefined);
  backlog.between = (request, sendOn) => sendOn(request);
  backlog.nowMs += 2 * HOUR_MS;
  await look(backlog);
  backlog.nowMs += 2 * HOUR_MS;
  await look(backlog);
  expect(all(backlog)).toHaveLength(1);
});

test.each(['shown', 'hidden'])('it is found again where Jira has comment properties %s in a list', async (how) => {
  const backlog = await backlogOf([promised(101, '2026-09-01')]);
  await look(backlog);
  if (how === 'hidden') for (const comment of all(backlog)) comment.properties = {};
  backlog.reminders.ledgers.clear();
  await look(backlog);
  expect(all(backlog)).toHaveLength(1);
});
