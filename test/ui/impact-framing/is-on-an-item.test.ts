import type { FoundIssue } from '../../../src/jira/found-issue';
import { isOnAnItem } from '../../../static/impact-framing/field/is-on-an-item';
import { ANSWERS, foundIssue, NOW_MS } from './made-up';

const kept = { draft: ANSWERS, base: undefined, atMs: NOW_MS - 90_000 };

async function asked(issues: readonly FoundIssue[]) {
  const queries: string[] = [];
  const search = async (jql: string) => {
    queries.push(jql);
    return { issues, skipped: 0 };
  };
  return { found: await isOnAnItem({ search }, kept, NOW_MS), queries };
}

test('answers that are on an item which this person created since are not offered again', async () => {
  const { found, queries } = await asked([foundIssue(), foundIssue({ framing: { ...ANSWERS, writtenFor: '10041' } })]);
  expect(found).toBe(true);
  expect(queries).toEqual(['creator = currentUser() AND created >= "-3m" ORDER BY created DESC']);
});

test('answers that no such item has are', async () => {
  expect((await asked([])).found).toBe(false);
  expect((await asked([foundIssue({ framing: { ...ANSWERS, risk: 'another' } })])).found).toBe(false);
});
