import { projectsToSweep, sweepStep, type SweepStep } from '../../src/functions/sweep';
import { parseStakesProperty } from '../../src/core/parse-stakes-property';
import { aProject, type Site } from '../../sandbox/jira/site';
import type { Issue } from '../../sandbox/jira/site/issue';
import { STANDARD } from '../../sandbox/jira/site/standard';
import { NOW, PEOPLE, policyOf, SHOP, shopBacklog, shopIssue } from '../fakes/shop-backlog';
import { aBacklog, sentTo, writesTo, type Backlog } from './backlog';

const DAY_MS = 86_400_000;

/** 130 issues beside the usual ones: two pages, of all sorts, with histories. */
function fullBacklog(): Site {
  const kinds: readonly Partial<Issue>[] = [
    {},
    { labels: ['tech-debt'], issueTypeId: STANDARD.types.story },
    { issueTypeId: STANDARD.types.story },
    { statusId: STANDARD.statuses.done },
    { parentId: '20101' },
  ];
  const issues = Array.from({ length: 130 }, (_, at) => {
    const atMs = NOW.getTime() - ((at * 7) % 95) * DAY_MS - at * 3_600_000;
    const items = [
      { field: 'summary', fieldType: 'jira', fieldId: 'summary', fromText: 'Old', toText: 'New' } as const,
    ];
    const summary = at % 10 === 2 ? `Pay by invoice ${at}` : `Move part ${at} to the new cluster`;
    return shopIssue(101 + at, summary, {
      ...(at > 0 ? kinds[at % kinds.length] : {}),
      createdMs: NOW.getTime() - (200 - at) * DAY_MS,
      histories: [{ id: String(50_000 + at), atMs, authorId: PEOPLE.editor, items: [...items] }],
    });
  });
  return shopBacklog({ issues });
}

/** Runs a sweep of SHOP from this step to its end, as a queue would that loses nothing. */
async function swept(backlog: Backlog, from: SweepStep = { projectId: SHOP }): Promise<number> {
  let steps = 0;
  for (let step: SweepStep | undefined = from; step; steps += 1) {
    step = (await sweepStep(backlog.portsAs(), step)).next;
  }
  return steps;
}

const everyStakes = ({ double }: Backlog) =>
  new Map([...double.store.issues.values()].map((issue) => [issue.key, issue.properties['stakes']]));

/** What a whole, undisturbed sweep leaves behind. */
async function undisturbed() {
  const backlog = aBacklog(fullBacklog());
  expect(await swept(backlog)).toBe(2);
  return { stakes: everyStakes(backlog), sent: sentTo(backlog).length };
}

describe('a sweep', () => {
  test('judges every open issue of its project, and no other', async () => {
    const { stakes } = await undisturbed();
    const backlog = aBacklog(fullBacklog());
    for (const { key, statusId, projectId } of backlog.double.store.issues.values()) {
      const isOpen = statusId !== STANDARD.statuses.done && projectId === SHOP;
      if (isOpen) expect(stakes.get(key)).toMatchObject({ v: 1, asOf: '2026-10-01T09:00:00Z' });
      else expect(stakes.get(key)).toBeUndefined();
    }
    const verdicts = new Set([...stakes.values()].map((one) => parseStakesProperty(one)?.technical));
    expect(verdicts).toEqual(new Set(['yes', 'looks', 'no', undefined]));
  });

  test('run again writes nothing within a day, and says a day later that it looked', async () => {
    const backlog = aBacklog(fullBacklog());
    await swept(backlog);
    const first = everyStakes(backlog);
    backlog.double.ledger.clear();
    await swept(backlog);
    expect(writesTo(backlog)).toEqual([]);
    backlog.nowMs += DAY_MS;
    await swept(backlog);
    expect(writesTo(backlog)).toHaveLength(2);
    expect(everyStakes(backlog).get('SHOP-1')).toEqual({
      ...Object(first.get('SHOP-1')),
      asOf: '2026-10-02T09:00:00Z',
    });
  });

  test('goes on where a step before it ended', async () => {
    const backlog = aBacklog(fullBacklog());
    const { next } = await sweepStep(backlog.portsAs(), { projectId: SHOP });
    const judged = () => [...everyStakes(backlog).values()].filter((one) => one !== undefined).length;
    const afterOne = judged();
    expect(next).toMatchObject({ projectId: SHOP, pageToken: expect.any(String) });
    if (next) expect(await swept(backlog, next)).toBe(1);
    expect(afterOne).toBe(100);
    expect(everyStakes(backlog)).toEqual((await undisturbed()).stakes);
  });

  test('killed after any one request, and run again, ends as if nothing had happened', async () => {
    const { stakes, sent } = await undisturbed();
    expect(sent).toBeGreaterThan(8);
    for (let lives = 1; lives <= sent; lives += 1) {
      const backlog = aBacklog(fullBacklog());
      let left = lives;
      const killed = new Promise<'killed'>((resolve) => {
        backlog.between = async (request, sendOn) => {
          const answer = await sendOn(request);
          left -= 1;
          if (left > 0) return answer;
          resolve('killed');
          return new Promise(() => undefined);
        };
      });
      await Promise.race([killed, swept(backlog)]);
      backlog.between = (request, sendOn) => sendOn(request);
      await swept(backlog);
      expect(everyStakes(backlog)).toEqual(stakes);
    }
  });

  test('waits out a burst of 429s', async () => {
    const backlog = aBacklog(fullBacklog());
    for (const template of [
      '/rest/api/3/search/jql',
      '/rest/api/3/changelog/bulkfetch',
      '/rest/api/3/issue/properties/multi',
    ]) {
      const answer = { status: 429, reason: 'jira-burst-based', retryAfterSeconds: 2 } as const;
      backlog.double.faults.pending.push({ template, times: 2, answer });
    }
    await swept(backlog);
    expect(everyStakes(backlog)).toEqual((await undisturbed()).stakes);
  });

  test.each([
    '/rest/api/3/search/jql',
    '/rest/api/3/changelog/bulkfetch',
    '/rest/api/3/project/{projectIdOrKey}/properties/{propertyKey}',
    '/rest/api/3/issue/properties/multi',
  ])('stops where a storm of 429s on %s doesn’t end, asks to come again, and then ends the same', async (template) => {
    const backlog = aBacklog(fullBacklog());
    const storm = { template, times: 1_000, answer: { status: 429, reason: 'jira-quota-tenant-based' } as const };
    backlog.double.faults.pending.push(storm);
    await expect(sweepStep(backlog.portsAs(), { projectId: SHOP })).rejects.toMatchObject({
      kind: 'unavailable',
      retryAfterSeconds: 1,
    });
    storm.times = 0;
    await swept(backlog);
    expect(everyStakes(backlog)).toEqual((await undisturbed()).stakes);
  });

  test('waits for Jira’s tasks', async () => {
    const backlog = aBacklog(fullBacklog());
    backlog.double.faults.taskPolls = 3;
    await swept(backlog);
    expect(everyStakes(backlog)).toEqual((await undisturbed()).stakes);
  });

  test('tells how many issues a task failed for, goes on, and writes them the next time', async () => {
    const backlog = aBacklog(fullBacklog());
    const unlucky = [20_101, 20_102];
    backlog.between = async (request, sendOn) => {
      if (request.path.endsWith('/issue/properties/multi')) {
        const { issues } = JSON.parse(request.body ?? '') as { issues: readonly { issueID: number }[] };
        const body = JSON.stringify({ issues: issues.filter(({ issueID }) => !unlucky.includes(issueID)) });
        return sendOn({ ...request, body });
      }
      const answer = await sendOn(request);
      if (!request.path.includes('/task/')) return answer;
      const failed = { ...Object(JSON.parse(answer.body)), result: { failedIssues: unlucky } };
      return { ...answer, body: JSON.stringify(failed) };
    };
    const step = await sweepStep(backlog.portsAs(), { projectId: SHOP });
    expect(step).toMatchObject({ notWritten: 2, next: { projectId: SHOP } });
    expect(everyStakes(backlog).get('SHOP-101')).toBeUndefined();
    backlog.between = (request, sendOn) => sendOn(request);
    await swept(backlog);
    expect(everyStakes(backlog)).toEqual((await undisturbed()).stakes);
  });

  test('calls nobody stale whose history was not readable, and judges the others', async () => {
    const backlog = aBacklog(fullBacklog());
    let spoilt = false;
    backlog.between = async (request, sendOn) => {
      const answer = await sendOn(request);
      if (!request.path.endsWith('/changelog/bulkfetch')) return answer;
      const body = answer.body.replace(
        '"issueId":"20101","changeHistories":[',
        '"issueId":"20101","changeHistories":[7,',
      );
      spoilt ||= body !== answer.body;
      return { ...answer, body };
    };
    await swept(backlog);
    expect(spoilt).toBe(true);
    expect(everyStakes(backlog).get('SHOP-101')).toBeUndefined();
    expect(everyStakes(backlog).get('SHOP-102')).toMatchObject({ v: 1 });
  });
});

describe('which projects are swept', () => {
  const project = (number: number, policy?: unknown) =>
    aProject(String(40_000 + number), `P${String.fromCharCode(64 + number)}`, `Project ${number}`, {
      properties: policy === undefined ? {} : { 'stakes.policy': policy },
    });

  test('those that switched Stakes on in any mode, and those whose policy can’t be read', async () => {
    const site = shopBacklog();
    site.projects.push(
      project(1, policyOf('advise')),
      project(2, policyOf('gate')),
      project(3, policyOf('require')),
      project(4, policyOf('off')),
      project(5),
      project(6, { version: 1, enforcement: 'fierce' }),
    );
    const steps = await projectsToSweep(aBacklog(site).portsAs());
    expect(steps.map(({ projectId }) => projectId).sort()).toEqual([SHOP, '40001', '40002', '40003', '40006']);
  });

  test('a step in a project that switched Stakes off meanwhile changes nothing', async () => {
    const backlog = aBacklog(shopBacklog({ policy: policyOf('off') }));
    expect(await sweepStep(backlog.portsAs(), { projectId: SHOP })).toEqual({ notWritten: 0 });
    expect(writesTo(backlog)).toEqual([]);
  });

  test('a step in a project that is gone changes nothing, and is not tried again', async () => {
    const backlog = aBacklog();
    const gone = sweepStep(backlog.portsAs(), { projectId: '49999' });
    await expect(gone.catch((error: unknown) => error)).resolves.not.toMatchObject({ kind: 'unavailable' });
    expect(writesTo(backlog)).toEqual([]);
  });
});
