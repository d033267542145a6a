import type { Issue } from '../../../sandbox/jira/site/issue';
import { aUser } from '../../../sandbox/jira/site/people';
import { STANDARD } from '../../../sandbox/jira/site/standard';
import { NOW, shopBacklog, shopIssue } from '../../fakes/shop-backlog';
import { aBacklog, type Backlog } from '../backlog';
import { DAY_MS, swept } from './full-backlog';

const LEFT = 'acc-left';

const story = { issueTypeId: STANDARD.types.story };
const changed = (id: number, atMs: number): Partial<Issue> => ({
  updatedMs: atMs,
  histories: [
    {
      id: String(id),
      atMs,
      authorId: LEFT,
      items: [{ field: 'priority', fieldType: 'jira', fieldId: 'priority', fromText: 'Low', toText: 'High' }],
    },
  ],
});

/** A Jira that shows a name, and nothing else, of somebody who left. */
function withoutAccount(issues: readonly Issue[]): Backlog {
  const site = shopBacklog({ issues });
  site.users.push(aUser(LEFT, 'Mara Canary'));
  const backlog = aBacklog(site);
  backlog.between = async (request, sendOn) => {
    const answer = await sendOn(request);
    if (!answer.body?.includes(LEFT)) return answer;
    const nameAlone = (_: string, value: unknown) =>
      typeof value === 'object' && value !== null && 'accountId' in value && value.accountId === LEFT
        ? { displayName: 'Mara Canary' }
        : value;
    return { ...answer, body: JSON.stringify(JSON.parse(answer.body, nameAlone)) };
  };
  return backlog;
}

test('a sweep takes every spelling of a label for the same word', async () => {
  const labels = ['tech_debt', 'TechDebt', 'Tech-Debt', 'END_OF_LIFE', 'unrelated'];
  const issues = labels.map((label, at) => shopIssue(101 + at, `Part ${at}`, { ...story, labels: [label] }));
  const backlog = aBacklog(shopBacklog({ issues }));
  await swept(backlog);
  const verdicts = issues.map(({ id }) => (backlog.stakes(id) as { technical: string }).technical);
  expect(verdicts).toEqual(['yes', 'yes', 'yes', 'yes', 'no']);
});

test('a sweep takes who has only a name for a person, and what they did to many items at once for a bulk edit', async () => {
  const alone = shopIssue(101, 'Move the mail relay', changed(50_001, NOW.getTime() - 5 * DAY_MS));
  const many = Array.from({ length: 12 }, (_, at) =>
    shopIssue(201 + at, `Part ${at}`, changed(60_000 + at, NOW.getTime() - 30 * DAY_MS + at * 1_000)),
  );
  const backlog = withoutAccount([alone, ...many]);
  await swept(backlog);
  expect(backlog.stakes(alone.id)).toMatchObject({ signal: 'priority', refinedAt: '2026-09-26T09:00:00Z' });
  for (const { id } of many) expect(backlog.stakes(id)).toMatchObject({ signal: 'created' });
  const rows = [...backlog.bulkEdits.rows.values()];
  expect(rows).toMatchObject([{ issues: 12, author: expect.stringMatching(/^named [0-9a-f]+$/) }]);
  expect(JSON.stringify(rows)).not.toContain('Mara');
});
