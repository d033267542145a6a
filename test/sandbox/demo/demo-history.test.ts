import type { AppModules } from '../../../sandbox/app-modules';
import { demoSite } from '../../../sandbox/demo/demo-site';
import { platformArchive } from '../../../sandbox/demo/history/archive';
import type { LoadedSite } from '../../../sandbox/loaded-site';
import { refinementProof, type ProofRow } from '../../../src/core/refinement/proof';
import { judgeAll, theApp } from './judged-site';

const SUNDAY = 0;
const MONTH_MS = 30.4 * 86_400_000;

describe('The demo’s history', () => {
  let app: AppModules;
  let demo: LoadedSite;

  beforeAll(async () => {
    app = await theApp();
    demo = demoSite({ app });
  });

  const accountOf = (name: string) => demo.site.users.find(({ displayName }) => displayName === name)?.accountId;
  const entries = (on: string, by: string, field: string) =>
    demo.site.issues
      .flatMap(({ key, histories }) => histories.map((entry) => ({ key, ...entry })))
      .filter(({ atMs, authorId, items }) => {
        const day = new Date(atMs).toISOString().slice(0, 10);
        return day === on && authorId === accountOf(by) && items.some((item) => item.field === field);
      })
      .sort((a, b) => a.atMs - b.atMs);

  test('goes back 18 months, but for what was done before, and ends before the demo opens', () => {
    const done = new Set(platformArchive().map(({ key }) => key));
    const backlog = demo.site.issues.filter(({ key }) => !done.has(key));
    const moments = backlog.flatMap(({ createdMs, updatedMs, histories, comments }) => [
      createdMs,
      updatedMs,
      ...histories.map(({ atMs }) => atMs),
      ...comments.map((comment) => comment.createdMs),
    ]);
    const openedMs = demo.at.getTime();
    expect(Math.max(...moments)).toBeLessThan(openedMs);
    expect(Math.round((openedMs - Math.min(...moments)) / MONTH_MS)).toBe(18);
  });

  test('nothing happens to an item before it is created', () => {
    const early = demo.site.issues.filter(({ createdMs, histories, comments }) =>
      [...histories.map(({ atMs }) => atMs), ...comments.map((comment) => comment.createdMs)].some(
        (ms) => ms < createdMs,
      ),
    );
    expect(early.map(({ key }) => key)).toEqual([]);
  });

  test('on Tue 15 Sep Jonas changes fix version and workflow of the 146 open items in 41 seconds', () => {
    const { bulkEdits } = judgeAll(demo, app);
    const ofPeople = bulkEdits.all.filter(({ author }) => author !== accountOf('Automation for Jira'));
    expect(ofPeople).toMatchObject([{ author: accountOf('Jonas Lind'), issues: 146 }]);
    const [edit] = ofPeople;
    expect((edit?.toMs ?? 0) - (edit?.fromMs ?? 0)).toBe(41_000);
    const touched = new Set(entries('2026-09-15', 'Jonas Lind', 'Workflow').map(({ key }) => key));
    const openThen = demo.site.issues.filter(
      ({ createdMs, resolvedMs = Infinity }) => createdMs < (edit?.fromMs ?? 0) && resolvedMs > (edit?.fromMs ?? 0),
    );
    expect(touched).toEqual(new Set(openThen.map(({ key }) => key)));
  });

  test('on Tue 22 Sep Sam estimates 12 items of Storefront about 40 seconds apart, which is refinement', () => {
    const session = entries('2026-09-22', 'Sam Okafor', 'Story Points');
    const gaps = session.slice(1).map(({ atMs }, index) => (atMs - (session[index]?.atMs ?? 0)) / 1000);
    expect(session.map(({ key }) => key.slice(0, 5))).toEqual(Array.from({ length: 12 }, () => 'SHOP-'));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(30);
    expect(Math.max(...gaps)).toBeLessThanOrEqual(50);
    const { judged } = judgeAll({ ...demo, at: new Date('2026-09-22T15:00:00Z') }, app);
    const refined = judged.filter(({ assessment }) => assessment.refined.by?.accountId === accountOf('Sam Okafor'));
    expect(refined.filter(({ assessment }) => assessment.refined.signal === 'estimate')).toHaveLength(12);
  });

  test('every Sunday night Automation comments on 40 items', () => {
    const comments = demo.site.issues
      .flatMap((issue) => issue.comments)
      .filter(({ authorId }) => authorId === accountOf('Automation for Jira'));
    const days = new Map<string, number>();
    for (const { createdMs } of comments) {
      const day = new Date(createdMs).toISOString().slice(0, 10);
      days.set(day, (days.get(day) ?? 0) + 1);
    }
    expect([...days.keys()].every((day) => new Date(day).getUTCDay() === SUNDAY)).toBe(true);
    expect(new Set(days.values())).toEqual(new Set([40]));
    expect(days.size).toBe(27);
  });

  test('on Thu 24 Sep Priya drags 9 items in rank', () => {
    expect(entries('2026-09-24', 'Priya Nair', 'Rank')).toHaveLength(9);
  });

  test('Sprints 12 to 24 last two weeks each; 24 has run since 22 Sep', () => {
    const sprints = demo.site.sprints.filter(({ boardId }) => boardId === 1);
    expect(sprints.map(({ name }) => name)).toEqual(Array.from({ length: 13 }, (_, index) => `Sprint ${index + 12}`));
    expect(sprints.filter(({ state }) => state === 'active').map(({ startMs }) => startMs)).toEqual([
      Date.parse('2026-09-22T08:00:00Z'),
    ]);
  });

  test('the proof of SHOP-46 has 31 rows, the estimate of 22 May before three that do not count', () => {
    const { judged, bulkEdits } = judgeAll(demo, app);
    const item = judged.find(({ issue }) => issue.key === 'SHOP-46');
    const comments = item?.stored.comments.map(({ id, createdMs, authorId = '' }) => {
      const user = demo.site.users.find(({ accountId }) => accountId === authorId);
      return { id, atMs: createdMs, author: { accountId: authorId, accountType: user?.accountType } };
    });
    const proof = refinementProof({
      createdAtMs: item?.stored.createdMs ?? 0,
      entries: item?.entries ?? [],
      comments: comments ?? [],
      nowMs: demo.at.getTime(),
      rules: { ignoredAccountIds: new Set() },
      bulkEdits,
    });
    const row = ({ atMs, what, reason }: ProofRow) => [new Date(atMs).toISOString().slice(0, 10), what, reason];
    expect(proof).toHaveLength(31);
    expect(proof.slice(0, 3).map(row)).toEqual([
      ['2026-09-24', 'Moved in rank', 'rank'],
      ['2026-09-20', 'Comment', 'comment-by-app'],
      ['2026-09-15', 'Fix version, Workflow', 'bulk-edit'],
    ]);
    expect(proof.filter(({ counted }) => counted).map(row)).toEqual([
      ['2026-05-22', 'Estimate 5 → 8', 'estimate'],
      ['2026-03-02', 'Comment', 'comment'],
      ['2026-01-09', 'Created', 'created'],
    ]);
  });
});
