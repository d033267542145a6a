import type { AppModules } from '../../../sandbox/app-modules';
import { generatedSite } from '../../../sandbox/demo/generated/generated-site';
import { judgeAll, theApp, type Judged } from './judged-site';

const DAY_MS = 86_400_000;

describe('a generated backlog', () => {
  let app: AppModules;
  let judged: readonly Judged[];
  let open: readonly Judged[];
  const made = (technicalItems: number, seed?: number) => generatedSite({ technicalItems, seed }, app);

  beforeAll(async () => {
    app = await theApp();
    judged = judgeAll(made(600), app).judged;
    open = judged.filter(({ issue, assessment }) => issue.status.category !== 'done' && assessment.verdict.technical);
  });

  it('has as many open technical items as asked, with features and finished items beside them', () => {
    expect(open).toHaveLength(600);
    expect(judged).toHaveLength(600 + 180 + 120);
  });

  it('is the same for the same seed, and another for another', () => {
    const [one, same, other] = [made(50, 7), made(50, 7), made(50, 8)].map(({ site }) => JSON.stringify(site.issues));
    expect(same).toBe(one);
    expect(other).not.toBe(one);
  });

  it('is made with ids that rise with time, over all that happened', () => {
    const happened = judged.flatMap(({ stored }) => [
      ...stored.histories.map(({ id, atMs }) => ({ id: Number(id), atMs })),
      ...stored.comments.map(({ id, createdMs }) => ({ id: Number(id), atMs: createdMs })),
    ]);
    const byId = [...happened].sort((a, b) => a.id - b.id);
    expect(byId.every(({ atMs }, index) => index === 0 || atMs >= (byId[index - 1]?.atMs ?? 0))).toBe(true);
    expect(new Set(happened.map(({ id }) => id)).size).toBe(happened.length);
  });

  it('is lived in like a real one: some changes an item, most of it forgotten, some of it young by a bulk edit alone', () => {
    const changes = judged.map(({ stored }) => stored.histories.length);
    const mean = changes.reduce((sum, count) => sum + count, 0) / changes.length;
    expect(mean).toBeGreaterThan(5);
    expect(mean).toBeLessThan(9);
    const stale = open.filter(({ assessment }) => assessment.staleness.state === 'stale');
    expect(stale.length).toBeGreaterThan(open.length / 2);
    expect(stale.length).toBeLessThan(open.length);
    const { at } = made(1);
    const hidden = stale.filter(({ stored }) => at.getTime() - stored.updatedMs < 90 * DAY_MS);
    expect(hidden.length).toBeGreaterThan(stale.length / 20);
    expect(open.some(({ assessment }) => assessment.framing.state === 'framed')).toBe(true);
    expect(open.some(({ assessment }) => assessment.framing.state === 'open')).toBe(true);
  });
});
