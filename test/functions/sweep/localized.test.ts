import { DEFAULT_POLICY } from '../../../src/core/policy/default-policy';
import { storedPolicy } from '../../fakes/stored-policy';
import { parseStakesProperty } from '../../../src/core/stakes/parse-stakes-property';
import { sweepProject } from '../../../src/functions/sweep/sweep-project';
import { jiraOverRest } from '../../../src/jira/jira-over-rest';
import { isRecord, member } from '../../../src/jira/decoders/json';
import { CHINESE_ISSUES as issues, type AnsweredIssue } from '../../fixtures/chinese-issues';
import { aBacklog } from '../backlog';
import { inProduction } from '../../fakes/stakes-app';

const EE = '10003';
const POINTS = {
  id: 'customfield_10016',
  name: '故事点估算',
  schema: { custom: 'com.pyxis.greenhopper.jira:jsw-story-points' },
};
const TASK = '任务';

const isOpen = ({ fields }: AnsweredIssue) => fields.status.statusCategory.key !== 'done';

describe('a site in Chinese', () => {
  const taskIds = [
    ...new Set(issues.filter(({ fields }) => fields.issuetype.name === TASK).map(({ fields }) => fields.issuetype.id)),
  ];
  const policy = storedPolicy({
    ...DEFAULT_POLICY,
    enforcement: 'advise',
    rule: {
      ...DEFAULT_POLICY.rule,
      rows: [{ by: 'type', is: taskIds.map((id) => ({ id, name: 'whatever it is called' })) }],
    },
  });
  const pointed = issues.find(isOpen);
  const estimated = {
    id: '999999999',
    created: Date.parse('2026-09-01T09:00:00Z'),
    author: { accountId: 'acc-li', accountType: 'atlassian' },
    items: [{ field: POINTS.name, fieldtype: 'custom', fieldId: POINTS.id, from: null, to: null, toString: '5' }],
  };

  /** With the estimate's entry in the changelog that comes along. */
  const asFound = (issue: AnsweredIssue) => {
    const histories = [...issue.changelog.histories, ...(issue === pointed ? [estimated] : [])];
    return { ...issue, changelog: { ...issue.changelog, histories, total: histories.length } };
  };

  /** Answers as that site does, category by category; whatever else is asked is a bug. */
  function answerTo(path: string, body: unknown): unknown {
    if (path.includes('/properties/stakes.policy')) return { key: 'stakes.policy', value: policy };
    if (path.includes('/properties/stakes.waivers')) return { key: 'stakes.waivers', value: {} };
    if (path.endsWith('/field')) return [POINTS];
    if (path.endsWith('/search/approximate-count')) return { count: issues.length };
    if (path.endsWith('/search/jql')) {
      const wantsOpen = String(member(body, 'jql')).includes('statusCategory != Done');
      return { issues: wantsOpen ? issues.filter(isOpen).map(asFound) : [], isLast: true };
    }
    if (path.endsWith('/changelog/bulkfetch')) {
      const asked = new Set(
        Array.isArray(member(body, 'issueIdsOrKeys')) ? (member(body, 'issueIdsOrKeys') as string[]) : [],
      );
      return {
        issueChangeLogs: issues
          .filter(({ id }) => asked.has(id))
          .map(({ id, changelog }) => ({
            issueId: id,
            changeHistories: [...changelog.histories, ...(id === pointed?.id ? [estimated] : [])],
          })),
      };
    }
    if (path.includes('/user/bulk')) return { values: [] };
    if (path.includes('/issue/bulkfetch')) return { issues: [] };
    if (/\/issue\/[A-Z][A-Z0-9]*-\d+\?/.test(path)) return undefined;
    const commented = /\/issue\/(\d+)\/comment\?/.exec(path)?.[1];
    if (commented !== undefined)
      return member(
        issues.find(({ id }) => id === commented),
        'fields',
        'comment',
      );
    throw new Error(`Nobody scripted ${path}.`);
  }

  async function swept(): Promise<ReadonlyMap<string, unknown>> {
    const written = new Map<string, unknown>();
    const jira = jiraOverRest({
      installed: inProduction,
      requestJira: async (path, { body }) => {
        const sent: unknown = body === undefined ? undefined : JSON.parse(body);
        if (path.endsWith('/issue/properties/multi')) {
          const list = member(sent, 'issues');
          for (const one of Array.isArray(list) ? list : []) {
            if (isRecord(one)) written.set(String(one['issueID']), member(one, 'properties', 'stakes'));
          }
          return { status: 200, headers: { get: () => null }, text: async () => '{"id":"1","status":"COMPLETE"}' };
        }
        const answer = answerTo(path, sent);
        const status = answer === undefined ? 404 : 200;
        return { status, headers: { get: () => null }, text: async () => JSON.stringify(answer ?? {}) };
      },
    });
    const ports = { ...aBacklog().portsAs(), jiraAsApp: jira };
    expect(await sweepProject(ports, { projectId: EE, id: 'job' })).toEqual({});
    return written;
  }

  test('is judged by ids and categories: what is open there is judged, whatever its status is called', async () => {
    const written = await swept();
    expect(issues.length).toBe(32);
    expect([...written.keys()].sort()).toEqual(
      issues
        .filter(isOpen)
        .map(({ id }) => id)
        .sort(),
    );
    expect(issues.filter(isOpen).map(({ fields }) => fields.status.name)).toContain('已完成');
  });

  test('has its types found by id', async () => {
    const written = await swept();
    expect(new Set(issues.filter(isOpen).map(({ fields }) => fields.issuetype.name)).size).toBeGreaterThan(1);
    for (const { id, fields } of issues.filter(isOpen)) {
      const technical = parseStakesProperty(written.get(id))?.technical;
      expect([fields.issuetype.name, technical === 'yes']).toEqual([
        fields.issuetype.name,
        fields.issuetype.name === TASK,
      ]);
    }
  });

  test('has its estimate found by the type of its field', async () => {
    const written = await swept();
    expect(written.get(pointed?.id ?? '')).toMatchObject({
      signal: 'estimate',
      by: 'acc-li',
      refinedAt: '2026-09-01T09:00:00Z',
    });
  });
});
