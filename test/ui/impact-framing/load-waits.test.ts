import { createClock } from '../../../sandbox/clock';
import { jiraModulesOf } from '../../../sandbox/forge/jira-modules';
import { createJiraDouble } from '../../../sandbox/jira/double';
import type { Issue, IssueLink } from '../../../sandbox/jira/site/issue';
import { STANDARD } from '../../../sandbox/jira/site/standard';
import { awaitedText } from '../../../src/core/risk-summary/waits-for';
import { jiraOverRest } from '../../../src/jira/jira-over-rest';
import type { Jira } from '../../../src/jira/port';
import { Refused } from '../../../src/jira/refused';
import { loadWaits } from '../../../static/impact-framing/panel/load-waits';
import { linkedItems } from '../../../static/impact-framing/panel/linked-items';
import { NOW, PEOPLE, shopBacklog, shopIssue } from '../../fakes/shop-backlog';
import { inProduction, stakesApp } from '../../fakes/stakes-app';
import { transportTo } from '../../fakes/transport-to';

const FIELD = 'customfield_10101';
const FEATURE = shopIssue(161, 'Flash-sale autoscaling', { issueTypeId: STANDARD.types.story });
const TODAY = '2026-10-01';

const blocks = (inward: Issue, outward: Issue): IssueLink => ({
  id: `9${inward.id}`,
  typeId: STANDARD.linkTypes.blocks,
  inwardIssueId: inward.id,
  outwardIssueId: outward.id,
});

const naming = (...keys: readonly string[]) => ({ blockedIssues: keys });

/** Jira as this person sees it, with the feature and these items beside it. */
function jiraAs(accountId: string, issues: readonly Issue[], links: readonly IssueLink[] = []): Jira {
  const site = { ...shopBacklog({ issues: [FEATURE, ...issues] }), links: [...links] };
  const double = createJiraDouble({ site, clock: createClock(NOW), app: jiraModulesOf(stakesApp()) });
  const as = { kind: 'user', accountId } as const;
  return jiraOverRest({
    installed: inProduction,
    requestJira: transportTo((request) => double.handle(request), as, 'bridge'),
  });
}

async function waitsOf(jira: Jira, key = FEATURE.key): Promise<readonly string[]> {
  const found = await jira.issue(key);
  if (!found) throw new Error(`${key} can't be seen.`);
  const { work, partly } = await loadWaits(jira, found);
  expect(partly).toBe(false);
  return work.map((item) => `${item.key}${awaitedText(item, TODAY)}`);
}

describe('what a feature waits for', () => {
  const named = shopIssue(141, 'Upgrade PostgreSQL 14.', {
    custom: { [FIELD]: { ...naming('SHOP-161', 'SHOP-99'), deadline: '2026-11-12' } },
  });
  const linked = shopIssue(142, 'Move the queue', { custom: { [FIELD]: { doNothing: 'orders wait' } } });

  test('what names it in its answers and what a link says, the nearest date first', async () => {
    const jira = jiraAs(PEOPLE.viewer, [linked, named], [blocks(linked, FEATURE), blocks(named, FEATURE)]);
    expect(await waitsOf(jira)).toEqual(['SHOP-141 Upgrade PostgreSQL 14, by 12 Nov.', 'SHOP-142 Move the queue.']);
  });

  test('not what is done, names another item, or isn’t technical work', async () => {
    const done = { ...named, statusId: STANDARD.statuses.done };
    const other = shopIssue(143, 'Sign artefacts', { custom: { [FIELD]: naming('SHOP-1610', 'SHOP-16') } });
    const story = shopIssue(144, 'Vouchers', { issueTypeId: STANDARD.types.story });
    expect(await waitsOf(jiraAs(PEOPLE.viewer, [done, other, story], [blocks(story, FEATURE)]))).toEqual([]);
  });

  test('nothing that its reader may not see, by a link or by an answer', async () => {
    const hidden = { ...named, securityLevelId: '701' };
    const links = [blocks(hidden, FEATURE)];
    expect(await waitsOf(jiraAs(PEOPLE.viewer, [hidden], links))).toEqual([]);
    expect(await waitsOf(jiraAs(PEOPLE.editor, [hidden], links))).toHaveLength(1);
  });

  test('an item that is done waits for nothing', async () => {
    const own = shopIssue(150, 'Ready', { statusId: STANDARD.statuses.done });
    const names = shopIssue(151, 'Old server', { custom: { [FIELD]: naming('SHOP-150') } });
    expect(await waitsOf(jiraAs(PEOPLE.viewer, [own, names]), 'SHOP-150')).toEqual([]);
  });

  test('where Jira refuses one spelling of the field the other is asked, and where it refuses both the links stay', async () => {
    const jira = jiraAs(PEOPLE.viewer, [linked, named], [blocks(linked, FEATURE)]);
    const asked: string[] = [];
    const refusing = (isRefused: (jql: string) => boolean): Jira => ({
      ...jira,
      search: async (jql, ask) => {
        asked.push(jql);
        if (isRefused(jql)) throw new Refused('invalid', 'no such field');
        return jira.search(jql, ask);
      },
    });
    expect(await waitsOf(refusing((jql) => jql.includes('"Impact framing.BlockedIssues"')))).toHaveLength(2);
    const found = await jira.issue(FEATURE.key);
    if (!found) throw new Error('The feature is gone.');
    const left = await loadWaits(
      refusing((jql) => jql.includes('BlockedIssues')),
      found,
    );
    expect([left.work.map(({ key }) => key), left.partly]).toEqual([['SHOP-142'], true]);
    expect(asked).toHaveLength(5);
  });
});

test('a date that passed and one that is today are said so', () => {
  const item = { key: 'SHOP-1', summary: 'Move the queue' };
  expect(awaitedText({ ...item, deadline: '2025-04-30' }, TODAY)).toBe(
    ' Move the queue. Its date has passed: 30 Apr 2025.',
  );
  expect(awaitedText({ ...item, deadline: TODAY }, TODAY)).toBe(' Move the queue, by today.');
});

test('what waits by a link is told with its title, open ones alone, and never without one', () => {
  const link = { direction: 'blocks', done: false } as const;
  const blocksLinks = [
    { ...link, key: 'SHOP-92', summary: 'Faster checkout' },
    { ...link, key: 'SHOP-93', summary: 'Vouchers', done: true },
    { ...link, key: 'SHOP-94' },
    { ...link, direction: 'blocked-by' as const, key: 'SHOP-95', summary: 'Firewall' },
  ];
  expect(linkedItems({ blocksLinks })).toEqual([{ key: 'SHOP-92', summary: 'Faster checkout', done: false }]);
});
