import { createClock } from '../../../sandbox/clock';
import { jiraModulesOf } from '../../../sandbox/forge/jira-modules';
import { createJiraDouble } from '../../../sandbox/jira/double';
import type { Issue } from '../../../sandbox/jira/site/issue';
import { STANDARD } from '../../../sandbox/jira/site/standard';
import type { StakesProperty } from '../../../src/core/stakes/stakes-property';
import { jiraOverRest } from '../../../src/jira/jira-over-rest';
import { searchUpTo } from '../../../src/jira/search-all';
import { loadChildren } from '../../../static/impact-framing/panel/load-children';
import { NOW, PEOPLE, shopBacklog, shopIssue } from '../../fakes/shop-backlog';
import { inProduction, stakesApp } from '../../fakes/stakes-app';
import { transportTo } from '../../fakes/transport-to';

const EPIC = shopIssue(170, 'Move order history', { issueTypeId: STANDARD.types.epic });

const stakes = (staleOn: string): Pick<Issue, 'properties'> => {
  const property: StakesProperty = {
    v: 1,
    technical: 'yes',
    framing: 'open',
    answered: 0,
    refinedAt: '2026-05-12T08:00:00Z',
    signal: 'estimate',
    staleOn,
    deadline: '9999-12-31',
    answersDue: '9999-12-31',
    origin: 'none',
    outcome: 'none',
    asOf: '2026-10-01T08:00:00Z',
  };
  return { properties: { stakes: property } };
};

const child = (number: number, more: Partial<Issue> = {}) =>
  shopIssue(number, `Part ${number}`, { parentId: EPIC.id, ...more });

const points = (number: number) => ({ custom: { [STANDARD.fields.storyPoints]: number } });

const CHILDREN = [
  child(171, { ...points(8), ...stakes('2026-08-10') }),
  child(172, { ...points(5), ...stakes('2026-12-10') }),
  child(173, stakes('2026-10-01')),
  child(174, { ...points(13), statusId: STANDARD.statuses.done }),
  child(175, { ...points(2), ...stakes('2026-08-10'), securityLevelId: '701' }),
  shopIssue(176, 'Of no epic', points(40)),
];

async function childrenAs(accountId: string, of: Issue) {
  const site = shopBacklog({ issues: [EPIC, ...CHILDREN] });
  const double = createJiraDouble({ site, clock: createClock(NOW), app: jiraModulesOf(stakesApp()) });
  const as = { kind: 'user', accountId } as const;
  const requestJira = transportTo((request) => double.handle(request), as, 'bridge');
  const jira = jiraOverRest({ installed: inProduction, requestJira });
  const found = await jira.issue(of.key);
  if (!found) throw new Error(`${of.key} can't be seen.`);
  const children = await loadChildren(jira, found, NOW.getTime());
  const listed = async (jql = children?.items.jql) =>
    jql ? (await searchUpTo(jira, jql, 100)).issues.map(({ issue }) => issue.key).sort() : [];
  return { children, items: await listed(), notRefined: await listed(children?.notRefined.jql) };
}

test('an epic’s open items, their points, and those that nobody refined, each with the list that it counts', async () => {
  const { children, items, notRefined } = await childrenAs(PEOPLE.viewer, EPIC);
  expect(children).toMatchObject({
    items: { count: 3 },
    points: 13,
    estimated: 2,
    notRefined: { count: 2 },
    more: false,
  });
  expect(items).toEqual(['SHOP-171', 'SHOP-172', 'SHOP-173']);
  expect(notRefined).toEqual(['SHOP-171', 'SHOP-173']);
});

test('as whoever looks: who sees more counts more', async () => {
  const { children, items, notRefined } = await childrenAs(PEOPLE.editor, EPIC);
  expect(children).toMatchObject({ items: { count: 4 }, points: 15, notRefined: { count: 3 } });
  expect([items.length, notRefined.length]).toEqual([4, 3]);
});

test('what is no epic has no such line', async () => {
  const [first] = CHILDREN;
  expect((await childrenAs(PEOPLE.viewer, first ?? EPIC)).children).toBeUndefined();
});
