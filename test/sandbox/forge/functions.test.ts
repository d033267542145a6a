import { startSampleSite, type SampleSite } from './sample-app';

let site: SampleSite;
beforeAll(async () => {
  site = await startSampleSite();
});
afterAll(() => site.close());

describe('a function', () => {
  it('calls Jira as the viewer or as the app', async () => {
    expect(await site.invoke('whoAmI')).toEqual({ account: 'ana', jira: { accountId: 'ana' } });
    expect(await site.invoke('asApp')).toEqual({ accountId: 'app' });
    expect(site.requests.at(-1)).toMatchObject({ method: 'GET', path: '/rest/api/3/myself', via: 'function' });
  });

  it('keeps what it stores', async () => {
    expect(await site.invoke('remember', { text: 'hello' })).toEqual({ text: 'hello' });
    expect(site.stored('note')).toEqual({ text: 'hello' });
  });

  it('is refused an operation that no scope of the manifest covers, before Jira sees it', async () => {
    const seen = site.requests.length;
    expect(await site.invoke('forbidden')).toMatchObject({ status: 401, text: expect.stringContaining('scope') });
    expect(site.requests).toHaveLength(seen);
  });

  it('may not act as somebody else without allowImpersonation', async () => {
    await expect(site.invoke('asSomebody', { id: 'boris' })).rejects.toThrow('403');
    expect(await site.invoke('asSomebody', { id: 'ana' })).toBe(200);
  });

  it('needs a signed-in person for asUser', async () => {
    const order = { functionKey: 'resolver', moduleKey: 'panel', moduleType: 'jira:issuePanel' };
    const outcome = await site.host.invoke({ ...order, payload: { call: { functionKey: 'whoAmI' }, context: {} } });
    expect(outcome).toMatchObject({ kind: 'threw', error: { errorType: 'NEEDS_AUTHENTICATION_ERR' } });
  });

  it('sees a redirect of Jira instead of being taken along', async () => {
    expect(await site.invoke('redirect')).toBe(303);
  });

  it.each(['fetchOut', 'apiFetchOut'])('reaches no address outside the manifest (%s)', async (functionKey) => {
    await expect(site.invoke(functionKey, { url: 'https://example.com/steal' })).rejects.toThrow(
      'URL not included in the external fetch backend permissions: https://example.com/steal',
    );
  });

  it("lives in the sandbox's time, which keeps ticking", async () => {
    site.clock.moveTo(new Date('2027-03-01T12:00:00Z'));
    const first = await site.invoke('today');
    expect(first).toMatchObject({ old: '1970-01-01T00:00:00.000Z', instance: true });
    expect(first).toMatchObject({ iso: expect.stringMatching(/^2027-03-01T12:00:0/) });
    const second = await site.invoke('today');
    expect(Number(Object(second).now)).toBeGreaterThanOrEqual(Number(Object(first).now));
  });

  it("sees none of the machine's environment", async () => {
    expect(await site.invoke('environment')).toEqual(['FORGE_EFS_RUNTIME_PATH', 'TZ']);
  });

  it('runs fifty times at once without taking one call for another', async () => {
    const people = Array.from({ length: 50 }, (_, place) => `person-${place}`);
    const answers = await Promise.all(
      people.map((person, place) => site.invoke('echoLater', { value: place, waitMs: (place * 7) % 40 }, person)),
    );
    expect(answers).toEqual(people.map((account, value) => ({ value, account, jira: account })));
    const echoed = site.host.log.lines.filter(({ text }) => text.startsWith('echo '));
    expect(new Set(echoed.map(({ invocationId }) => invocationId)).size).toBe(50);
  });

  it('gives a row its lozenge', async () => {
    const extension = { issue: { key: 'SHOP-1' } };
    expect(await site.host.dynamicProperties({ moduleKey: 'lozenge-row', extension })).toEqual({
      status: { type: 'lozenge', value: { label: 'SHOP-1', type: 'new' } },
    });
    expect(await site.host.dynamicProperties({ moduleKey: 'panel', extension })).toBeUndefined();
  });
});

describe('a function that fails', () => {
  it("shows the browser the error's message and leaves its stack in the log", async () => {
    const call = { moduleKey: 'panel', functionKey: 'fail', uiContext: {}, accountId: 'ana' };
    expect(await site.host.invokeResolver(call)).toEqual({
      ok: false,
      message: 'There was an error invoking the function - no such issue',
    });
    expect(site.host.log.lines.at(-1)?.text).toMatch(/resolver: TypeError: no such issue\n\s+at .*index\.cjs/);
  });

  it.each([
    ['a request of more than 500 KB', 'remember', 'x'.repeat(500_001), 'larger than 500 KB'],
    ['a response of more than 5 MB', 'large', undefined, 'larger than 5 MB'],
  ])('rejects %s', async (_, functionKey, payload, reason) => {
    await expect(site.invoke(functionKey, payload)).rejects.toThrow(reason);
  });

  it('is ended when its time is over, and the next call finds a fresh process', async () => {
    const order = { functionKey: 'spin', moduleKey: 'spinner', moduleType: 'consumer', payload: {} };
    expect(await site.host.invoke(order)).toEqual({ kind: 'timed-out', afterMs: 1000 });
    expect(await site.invoke('asApp')).toEqual({ accountId: 'app' });
  });

  it('can do nothing any more after its time, and takes no other call down with it', async () => {
    const other = site.invoke('echoLater', { value: 'unharmed', waitMs: 1_600 });
    const order = { functionKey: 'late', moduleKey: 'latecomer', moduleType: 'consumer', payload: {} };
    expect(await site.host.invoke(order)).toMatchObject({ kind: 'timed-out' });
    expect(await other).toMatchObject({ value: 'unharmed' });
    expect(site.stored('late')).toBeUndefined();
  });

  it('is ended when it uses more memory than the manifest allows', async () => {
    const order = { functionKey: 'swallow', moduleKey: 'changed', moduleType: 'trigger', payload: {} };
    expect(await site.host.invoke(order)).toEqual({ kind: 'out-of-memory' });
    expect(await site.invoke('asApp')).toEqual({ accountId: 'app' });
  });

  it.each([
    ['beside the heap', 'hold', 200, { kind: 'out-of-memory' }],
    ['within what its own setting allows', 'hold-more', 200, { kind: 'returned', body: 200 * 1024 * 1024 }],
    ['beyond its own setting', 'hold-more', 600, { kind: 'out-of-memory' }],
  ])('that takes memory %s is judged by its whole process', async (_, functionKey, megabytes, outcome) => {
    const order = { functionKey, moduleKey: 'changed', moduleType: 'trigger', payload: { megabytes } };
    expect(await site.host.invoke(order)).toEqual(outcome);
    expect(await site.invoke('asApp')).toEqual({ accountId: 'app' });
  });

  it('is judged by its own memory, however large the process is that starts it', async () => {
    const large = Buffer.alloc(300 * 1024 * 1024, 1);
    await expect(site.invoke('exit')).rejects.toThrow('ended unexpectedly');
    expect(await site.invoke('asApp')).toEqual({ accountId: 'app' });
    expect(large[0]).toBe(1);
  });

  it('that ends its own process fails, and the next call works', async () => {
    await expect(site.invoke('exit')).rejects.toThrow('ended unexpectedly');
    expect(await site.invoke('asApp')).toEqual({ accountId: 'app' });
  });

  it('meets an injected fault instead of the real door', async () => {
    site.host.faults.push(({ meta }) => (meta.type === 'fpp' ? { status: 503, body: '{}' } : undefined));
    expect(await site.invoke('redirect')).toBe(503);
    site.host.faults.length = 0;
    expect(await site.invoke('redirect')).toBe(303);
  });
});
