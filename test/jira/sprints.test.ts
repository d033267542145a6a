import * as fc from 'fast-check';
import { member } from '../../src/jira/decoders/json';
import { sprintsOf } from '../../src/jira/decoders/sprint';
import { byPath, FIELDS, scriptedJira } from './scripted-jira';

const CLOSED = {
  id: 21,
  name: 'Sprint 21',
  state: 'closed',
  boardId: 1,
  startDate: '2026-08-11T08:00:00.000Z',
  endDate: '2026-08-25T08:00:00.000Z',
  completeDate: '2026-08-25T08:03:00.000Z',
};
const startedAtMs = Date.parse(CLOSED.startDate);

describe('the sprints of an issue', () => {
  test.each<[string, unknown, unknown]>([
    [
      'a closed one',
      CLOSED,
      { id: '21', name: 'Sprint 21', startedAtMs, completedAtMs: startedAtMs + 14 * 86_400_000 + 180_000 },
    ],
    ['one that runs', { ...CLOSED, state: 'active' }, { id: '21', name: 'Sprint 21', startedAtMs }],
    ['one to come, with a planned start', { ...CLOSED, state: 'future' }, { id: '21', name: 'Sprint 21' }],
    ['one without dates', { id: 21, name: 'Sprint 21', state: 'active' }, { id: '21', name: 'Sprint 21' }],
  ])('%s', (_, value, sprint) => {
    expect(sprintsOf([value])).toEqual([sprint]);
  });

  test('what can not be read is left out, whatever it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => expect(sprintsOf([value, CLOSED])).toHaveLength(1)));
    expect(sprintsOf('com.atlassian.greenhopper.service.sprint.Sprint[id=21]')).toEqual([]);
    expect(sprintsOf(null)).toEqual([]);
  });
});

describe('sprints that an issue has left', () => {
  const found = (...sprints: object[]) => ({ fields: { customfield_10020: sprints } });

  test('are read from the issues that were in them, each once, in one search', async () => {
    const { jira, sent } = scriptedJira(
      byPath([
        ['GET /rest/api/3/field', { body: FIELDS }],
        ['POST /rest/api/3/search/jql', { body: { issues: [found(CLOSED), found(CLOSED, { ...CLOSED, id: 22 })] } }],
      ]),
    );
    expect((await jira.sprints(['21', '22'])).map(({ id }) => id)).toEqual(['21', '22']);
    expect(sent.map(({ body }) => member(body, 'jql')).filter(Boolean)).toEqual(['sprint IN (21, 22)']);
  });

  test('none are asked about where there are none, or no id of Jira; of many, the last twenty', async () => {
    const { jira, sent } = scriptedJira(
      byPath([
        ['GET /rest/api/3/field', { body: FIELDS }],
        ['POST /rest/api/3/search/jql', { body: { issues: [] } }],
      ]),
    );
    expect(await jira.sprints(['', 'openSprints()', '1) OR (1'])).toEqual([]);
    expect(sent.filter(({ method }) => method === 'POST')).toEqual([]);
    await jira.sprints(Array.from({ length: 30 }, (_, at) => String(at + 1)));
    expect(member(sent.at(-1)?.body, 'jql')).toMatch(/^sprint IN \(11, .*, 30\)$/);
  });

  test('a deleted one makes nothing known; a Jira that fails is told', async () => {
    const withStatus = (status: number) =>
      scriptedJira(
        byPath([
          ['GET /rest/api/3/field', { body: FIELDS }],
          ['POST /rest/api/3/search/jql', { status, body: { errorMessages: ['Sprint with id 21 does not exist.'] } }],
        ]),
      ).jira;
    expect(await withStatus(400).sprints(['21'])).toEqual([]);
    await expect(withStatus(403).sprints(['21'])).rejects.toMatchObject({ kind: 'forbidden' });
  });
});
