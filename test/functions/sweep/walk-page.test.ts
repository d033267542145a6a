import * as fc from 'fast-check';
import { isAnyOf } from '../../../src/core/query/jql';
import type { WalkPosition } from '../../../src/core/sweep/sweep-state';
import { walkPage } from '../../../src/functions/sweep/walk-page';
import type { Walk } from '../../../src/functions/sweep/walks';
import { Refused } from '../../../src/jira/refused';
import { jiraInProcess } from '../../fakes/jira-in-process';
import { NOW, SHOP, shopBacklog, shopIssue } from '../../fakes/shop-backlog';
import { aBacklog } from '../backlog';
import { everyStakes, fullBacklog, MINUTE_MS, swept, withBulkEdit } from './full-backlog';

const walk: Walk = {
  where: () => isAnyOf('project', [{ id: SHOP }]),
  by: 'updated',
  judges: true,
  isCounted: true,
};

/** A shop with so many issues, updated at such distances from now in minutes. */
function shopUpdated(minutesAgo: readonly number[]) {
  const issues = minutesAgo.map((minutes, at) =>
    shopIssue(101 + at, `Part ${at}`, { updatedMs: NOW.getTime() - minutes * MINUTE_MS }),
  );
  const backlog = aBacklog(shopBacklog({ issues }));
  const { jira } = jiraInProcess(backlog.double.store);
  return {
    backlog,
    jira,
    issues: [...backlog.double.store.issues.values()].filter(({ projectId }) => projectId === SHOP),
  };
}

test('every page is cut right, whatever is updated, closed and created between two of them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.nat(3), fc.nat(600)), { minLength: 150, maxLength: 450 }),
      fc.infiniteStream(fc.nat(10_000)),
      async (minutesAgo, chance) => {
        const { backlog, jira, issues } = shopUpdated(minutesAgo);
        const seen = new Set<string>();
        const touched = new Set<string>();
        let position: WalkPosition | undefined;
        let pages = 0;
        let touchedBesideToken = 0;
        do {
          const page = await walkPage(jira, walk, position, backlog.nowMs);
          for (const { issue } of page.issues) seen.add(issue.id);
          position = page.next;
          pages += 1;
          backlog.nowMs += chance.next().value % 60_000;
          for (let at = 0; at < 5; at += 1) {
            const issue = issues[chance.next().value % issues.length];
            if (!issue) continue;
            touched.add(issue.id);
            if (position?.page) touchedBesideToken += 1;
            issue.updatedMs = backlog.nowMs;
          }
        } while (position && pages < 50);
        expect(pages).toBeLessThan(50);
        // What was touched meanwhile is the next sweep's; everything else was seen. Only where Jira's token counts rows can
        // one that leaves the crowd hide another one, which the weekly visit to every issue finds (docs/first-deploy.md).
        const missed = issues.filter(({ id }) => !touched.has(id) && !seen.has(id));
        expect(missed.length).toBeLessThanOrEqual(touchedBesideToken);
      },
    ),
    { numRuns: 25 },
  );
});

test('a crowd within one minute is gone through by Jira’s token, and once again where the token is refused', async () => {
  const { backlog, jira } = shopUpdated(Array.from({ length: 350 }, () => 30));
  const first = await walkPage(jira, walk, undefined, backlog.nowMs);
  expect(first.next?.page).toEqual({ token: '100', askedAtMs: backlog.nowMs });
  const second = await walkPage(jira, walk, first.next, backlog.nowMs);
  expect(second.next?.page).toEqual({ token: '200', askedAtMs: backlog.nowMs });
  const refusing = {
    search: async (...[jql, ask]: Parameters<typeof jira.search>) => {
      if (ask?.pageToken !== undefined) throw new Refused('invalid', 'The token is too old.');
      return jira.search(jql, ask);
    },
  };
  const again = await walkPage(refusing, walk, second.next, backlog.nowMs);
  expect(again.issues.map(({ issue }) => issue.id)).toEqual(first.issues.map(({ issue }) => issue.id));
});

test('a page that ends inside a crowd goes on by the token, and no issue comes twice', async () => {
  const minutes = Array.from({ length: 1_000 }, (_, at) =>
    at < 60 ? 100 + at * 10 : at < 400 ? 1_000 : 1_000 + at * 10,
  );
  const { backlog, jira } = shopUpdated(minutes);
  let position: WalkPosition | undefined;
  let read = 0;
  const seen = new Set<string>();
  do {
    const page = await walkPage(jira, walk, position, backlog.nowMs);
    read += page.issues.length;
    for (const { issue } of page.issues) seen.add(issue.id);
    position = page.next;
  } while (position);
  expect(seen.size).toBeGreaterThan(1_000);
  expect(read).toBe(seen.size);
});

describe('Jira in process', () => {
  test.each([
    'project = 30000',
    'project = 30000 AND statusCategory != Done',
    '(project != 30000 OR statusCategory = Done) AND updated >= "-130000m"',
    'project = 30000 AND updated >= "-60000m" AND updated <= "-2m" ORDER BY updated DESC',
    'project = 30000 AND statusCategory != Done AND created <= "-5m" ORDER BY created DESC',
  ])('answers to %s as the adapter over REST does', async (jql) => {
    const { jiraAsApp, double } = ((backlog) => ({ ...backlog.portsAs(), ...backlog }))(
      aBacklog(withBulkEdit(fullBacklog())),
    );
    // Jira in process counts what is there.
    double.levers['approximate-count'] = 'exact';
    const { jira } = jiraInProcess(double.store);
    const query = jql as Parameters<typeof jira.search>[0];
    for (const pageSize of [40, 1_000]) {
      const ask = { comments: true, stakes: true, pageSize };
      const [here, there] = await Promise.all([jira.search(query, ask), jiraAsApp.search(query, ask)]);
      const told = (page: typeof here) =>
        page.issues.map(({ issue, comments, stakes }) => ({ ...issue, comments, stakes }));
      expect(JSON.parse(JSON.stringify(told(here)))).toEqual(JSON.parse(JSON.stringify(told(there))));
      expect(here.nextPageToken === undefined).toBe(there.nextPageToken === undefined);
    }
    const ids = [...double.store.issues.keys()].slice(0, 60);
    const [here, there] = await Promise.all([jira.changelogs(ids), jiraAsApp.changelogs(ids)]);
    expect(JSON.parse(JSON.stringify([...here]))).toEqual(JSON.parse(JSON.stringify([...there])));
    expect(await jira.count(query)).toBe(await jiraAsApp.count(query));
  });

  test('is swept to the same end', async () => {
    const overRest = aBacklog(withBulkEdit(fullBacklog()));
    await swept(overRest);
    const backlog = aBacklog(withBulkEdit(fullBacklog()));
    const { jira } = jiraInProcess(backlog.double.store);
    const portsAs = backlog.portsAs;
    await swept({ ...backlog, portsAs: () => ({ ...portsAs(), jiraAsApp: jira }) });
    const judged = [...everyStakes(backlog)].map(([key, stakes]) => [key, stakes]);
    expect(judged).toEqual([...everyStakes(overRest)]);
  });
});
