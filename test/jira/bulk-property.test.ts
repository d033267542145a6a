import fc from 'fast-check';
import { isRecord, member } from '../../src/jira/decoders/json';
import { taskIdIn, taskOf } from '../../src/jira/decoders/task';
import { byPath, scriptedJira, type Scripted, type Sent } from './scripted-jira';

const LOCATION = { location: 'https://shop.atlassian.net/rest/api/3/task/77' };
const values = (count: number) => new Map(Array.from({ length: count }, (_, at) => [String(at + 1), { v: 1 }]));
const issuesIn = (sent: Sent): number[] => {
  const issues = member(sent.body, 'issues');
  return Array.isArray(issues) ? issues.map((one: unknown) => Number(member(one, 'issueID'))) : [];
};

/** A site that answers the bulk call with one thing and its task, look by look, with others. */
const withTask = (answer: Scripted, ...looks: readonly unknown[]) => {
  let look = -1;
  return scriptedJira(({ method }) => {
    if (method === 'POST') return answer;
    look += 1;
    return { body: looks[Math.min(look, looks.length - 1)] };
  });
};

describe('writing a property on many issues', () => {
  test('waits for the task a redirect names', async () => {
    const { jira, sent, clock } = withTask(
      { status: 303, headers: LOCATION },
      { id: '77', status: 'RUNNING' },
      { id: '77', status: 'COMPLETE' },
    );
    expect(await jira.saveIssueProperties('stakes', values(2))).toEqual([]);
    expect(sent).toEqual([
      {
        method: 'POST',
        path: '/rest/api/3/issue/properties/multi',
        body: {
          issues: [
            { issueID: 1, properties: { stakes: { v: 1 } } },
            { issueID: 2, properties: { stakes: { v: 1 } } },
          ],
        },
      },
      { method: 'GET', path: '/rest/api/3/task/77' },
      { method: 'GET', path: '/rest/api/3/task/77' },
    ]);
    expect(clock.slept).toEqual([250]);
  });

  test('takes the task itself where the redirect was followed already', async () => {
    const { jira, sent } = withTask({ body: { id: '77', status: 'COMPLETE' } });
    expect(await jira.saveIssueProperties('stakes', values(1))).toEqual([]);
    expect(sent).toHaveLength(1);
  });

  test('goes on looking at a task that the followed redirect found running', async () => {
    const { jira, sent } = withTask({ body: { id: 77, status: 'ENQUEUED' } }, { id: '77', status: 'COMPLETE' });
    expect(await jira.saveIssueProperties('stakes', values(1))).toEqual([]);
    expect(sent.map(({ path }) => path)).toEqual(['/rest/api/3/issue/properties/multi', '/rest/api/3/task/77']);
  });

  test.each(['FAILED', 'CANCELLED', 'DEAD', 'MOON'])(
    'writes one by one what a task that ended as %s was to write, because it may have written a part',
    async (status) => {
      const { jira, sent, clock } = scriptedJira(
        byPath([
          ['POST ', { status: 303, headers: LOCATION }],
          ['GET /rest/api/3/task/', { body: { id: '77', status } }],
          ['PUT /rest/api/3/issue/1/', { status: 201 }],
          ['PUT /rest/api/3/issue/2/', { status: 403 }],
        ]),
      );
      expect(await jira.saveIssueProperties('stakes', values(2))).toMatchObject([
        { issueId: '2', refused: { kind: 'forbidden' } },
      ]);
      expect(sent.map(({ method }) => method)).toEqual(['POST', 'GET', 'PUT', 'PUT']);
      expect(clock.slept).toEqual([]);
    },
  );

  const WRITTEN = { body: { key: 'stakes', value: { v: 1 } } };

  test.each<[string, Scripted]>([
    ['followed and refused with 401', { status: 401 }],
    ['followed and refused with 403', { status: 403 }],
    ['followed and refused with 404', { status: 404 }],
    ['thrown', 'lost'],
    ['shown without an address', { status: 303 }],
    ['answered with a page', { text: '<html></html>' }],
  ])('knows by its last property that a batch whose redirect was %s is written', async (_, answer) => {
    const { jira, sent } = scriptedJira(
      byPath([
        ['POST ', answer],
        ['GET /rest/api/3/issue/100/properties/stakes', WRITTEN],
        ['GET /rest/api/3/issue/150/properties/stakes', WRITTEN],
      ]),
    );
    expect(await jira.saveIssueProperties('stakes', values(150))).toEqual([]);
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'GET', 'POST', 'GET']);
  });

  test.each<[string, Scripted]>([
    ['refused', { status: 403 }],
    ['lost', 'lost'],
  ])('writes one by one what a call that was %s has not written, and sends nothing twice', async (_, answer) => {
    const { jira, sent, clock } = scriptedJira(
      byPath([
        ['POST ', answer],
        ['GET ', { status: 404 }],
        ['PUT /rest/api/3/issue/7/', { status: 400 }],
        ['PUT ', { status: 201 }],
      ]),
    );
    const startMs = clock.nowMs;
    expect((await jira.saveIssueProperties('stakes', values(120))).map(({ issueId }) => issueId)).toEqual(['7']);
    const [posts, puts] = ['POST', 'PUT'].map((method) => sent.filter((one) => one.method === method));
    // Refused once, a batch is not sent whole again; lost, it may be written the next time.
    expect(posts?.map((one) => issuesIn(one).length)).toEqual(answer === 'lost' ? [100, 20] : [100]);
    expect(puts).toHaveLength(120);
    expect(clock.nowMs - startMs).toBeLessThanOrEqual(20_000);
  });

  test('waits a little for a batch whose job nobody told of to show', async () => {
    let looks = 0;
    const { jira, sent } = scriptedJira(({ method }) => {
      if (method === 'POST') return 'lost';
      looks += 1;
      return looks < 3 ? { status: 404 } : WRITTEN;
    });
    expect(await jira.saveIssueProperties('stakes', values(2))).toEqual([]);
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'GET', 'GET', 'GET']);
  });

  test('leaves the rest alone once Jira can’t answer to single writes either', async () => {
    const { jira, sent } = scriptedJira(
      byPath([
        ['POST ', { status: 403 }],
        ['GET ', { status: 404 }],
        ['PUT /rest/api/3/issue/1/', { status: 201 }],
        ['PUT ', { status: 429, headers: { 'ratelimit-reason': 'jira-quota-global-based' } }],
      ]),
    );
    const unwritten = await jira.saveIssueProperties('stakes', values(250));
    expect(unwritten).toHaveLength(249);
    expect(unwritten.every(({ refused }) => refused.kind === 'unavailable' && refused.quotaIsUsedUp)).toBe(true);
    expect(sent.filter(({ method }) => method === 'PUT')).toHaveLength(2);
  });

  test('loses none of the failed members of a batch, whichever they are', async () => {
    const shapes = fc.constantFrom<(ids: string[]) => unknown>(
      (ids) => ({ failedIssues: ids }),
      (ids) => ({ errors: ids.map((issueId) => ({ issueId, message: 'No.' })) }),
      (ids) => ({ failures: Object.fromEntries(ids.map((id) => [id, 'No.'])), updated: ['1', '2'] }),
      (ids) => ({ failedIssues: ids.map(Number) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 1_023 }), shapes, async (subset, shape) => {
        const failing = Array.from({ length: 10 }, (_, at) => String(at + 1)).filter((_, at) => subset & (1 << at));
        const { jira } = withTask(
          { status: 303, headers: LOCATION },
          { id: '77', status: 'COMPLETE', result: shape(failing) },
        );
        const unwritten = await jira.saveIssueProperties('stakes', values(10));
        expect(unwritten.map(({ issueId }) => issueId).sort()).toEqual([...failing].sort());
      }),
    );
  });

  test('sends a hundred issues a call', async () => {
    const { jira, sent } = withTask({ body: { id: '77', status: 'COMPLETE' } });
    await jira.saveIssueProperties('stakes', values(250));
    expect(sent.map((one) => issuesIn(one).length)).toEqual([100, 100, 50]);
  });

  test('waits while another job holds the issues, then reports a conflict and goes on with the next', async () => {
    const { jira, sent } = scriptedJira((one) =>
      issuesIn(one).includes(1) ? { status: 409 } : { body: { id: '77', status: 'COMPLETE' } },
    );
    const unwritten = await jira.saveIssueProperties('stakes', values(150));
    expect(unwritten).toHaveLength(100);
    expect(new Set(unwritten.map(({ refused }) => refused.kind))).toEqual(new Set(['conflict']));
    expect(sent.filter((one) => issuesIn(one).includes(1)).length).toBeGreaterThan(1);
  });

  test('stops once Jira is unavailable, and reports all that was not written', async () => {
    const headers = { 'ratelimit-reason': 'jira-quota-tenant-based', 'retry-after': '600' };
    const { jira, sent } = scriptedJira((_, nth) =>
      nth === 1 ? { body: { id: '77', status: 'COMPLETE' } } : { status: 429, headers },
    );
    const unwritten = await jira.saveIssueProperties('stakes', values(300));
    expect(unwritten).toHaveLength(200);
    expect(unwritten[199]?.refused).toMatchObject({ kind: 'unavailable', retryAfterSeconds: 600 });
    expect(sent).toHaveLength(2);
  });

  test('does not wait for ever for a task that never ends', async () => {
    const { jira, clock } = withTask({ status: 303, headers: LOCATION }, { id: '77', status: 'RUNNING' });
    const startMs = clock.nowMs;
    expect(await jira.saveIssueProperties('stakes', values(1))).toHaveLength(1);
    expect(clock.nowMs - startMs).toBeLessThanOrEqual(20_000);
  });

  test('never sends what Jira can’t hold, and saves the rest', async () => {
    const { jira, sent } = withTask({ body: { id: '77', status: 'COMPLETE' } });
    const mixed = new Map<string, unknown>([
      ['1', { v: 1 }],
      ['SHOP-2', { v: 1 }],
      ['9007199254740993', { v: 1 }],
      ['4', 'x'.repeat(32_768)],
      ['5', undefined],
    ]);
    const unwritten = await jira.saveIssueProperties('stakes', mixed);
    expect(unwritten.map(({ issueId, refused }) => [issueId, refused.kind])).toEqual([
      ['SHOP-2', 'invalid'],
      ['9007199254740993', 'invalid'],
      ['4', 'invalid'],
      ['5', 'invalid'],
    ]);
    expect(sent.flatMap(issuesIn)).toEqual([1]);
  });

  test('reports everything as not written where nothing can be read back', async () => {
    const { jira } = scriptedJira(
      byPath([
        ['POST ', { status: 303 }],
        ['GET ', { text: 'odd' }],
      ]),
    );
    expect((await jira.saveIssueProperties('stakes', values(1)))[0]?.refused.kind).toBe('unavailable');
  });
});

describe('a task', () => {
  test.each([
    ['https://shop.atlassian.net/rest/api/3/task/10641', '10641'],
    ['/rest/api/3/task/a-1', 'a-1'],
    ['https://api.atlassian.com/ex/jira/5e1b/rest/api/3/task/1?x=1', '1'],
    ['https://evil.example/rest/api/3/task/../issue/1', undefined],
    ['/rest/api/3/task/', undefined],
    [null, undefined],
  ])('at %s has the id %s', (location, id) => {
    expect(taskIdIn(location)).toBe(id);
  });

  test('comes from any value without an error', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (value, result) => {
        expect(() => taskOf(value)).not.toThrow();
        expect(isRecord(taskOf({ id: '1', status: 'COMPLETE', result }))).toBe(true);
      }),
    );
  });
});

describe('a property of one entity', () => {
  test('is its value, or undefined where there is none', async () => {
    const { jira } = scriptedJira(({ path }) =>
      path.includes('SHOP') ? { body: { key: 'stakes.policy', value: { mode: 'off' } } } : { status: 404 },
    );
    expect(await jira.projectProperty('SHOP', 'stakes.policy')).toEqual({ mode: 'off' });
    expect(await jira.issueProperty('10001', 'stakes')).toBeUndefined();
  });

  test('is written as it is, and refused when Jira could not hold it', async () => {
    const { jira, sent } = scriptedJira(() => ({ status: 200 }));
    await jira.saveProjectProperty('SHOP', 'stakes.policy', { mode: 'advise' });
    expect(sent).toEqual([
      { method: 'PUT', path: '/rest/api/3/project/SHOP/properties/stakes.policy', body: { mode: 'advise' } },
    ]);
    await expect(jira.saveIssueProperty('1', 'stakes', 'x'.repeat(40_000))).rejects.toMatchObject({ kind: 'invalid' });
    expect(sent).toHaveLength(1);
  });
});
