import { Filter, FilterConditions, kvs, MetadataField, Sort, WhereConditions } from '@forge/kvs';
import { createClock, type Clock } from '../../../sandbox/clock';
import { kvsDoor } from '../../../sandbox/forge/doors/kvs';
import { checkEntityValue } from '../../../sandbox/forge/kvs/entity-value';
import { createStore, type Store } from '../../../sandbox/forge/kvs/store';
import type { StorageEntity } from '../../../sandbox/forge/manifest-schema';
import { KVS_REQUESTS_A_MINUTE } from '../../../sandbox/levers/kvs-rate';
import { sampleApp } from './sample-app';

/*
 * The real @forge/kvs against the store. Codes are the documented ones, where there are any.
 */
let clock: Clock;
let store: Store;

beforeEach(() => {
  clock = createClock(new Date('2026-10-01T09:00:00Z'));
  const app = sampleApp('/nowhere');
  store = createStore(clock, app.storageEntities, {
    'kvs-query-lag': 'none',
    'kvs-expiry': 'at-once',
    'kvs-rate': 'limited',
  });
  const door = kvsDoor(store, app.scopes);
  const invocation = { invocationId: '1', functionKey: '', moduleKey: '', moduleType: '', pushDepth: 0 };
  Object.assign(globalThis, {
    __forge_fetch__: async (meta: { type: string }, target: string, init: { method: string; body: string }) => {
      const answer = await door({ meta, target, method: init.method, headers: {}, body: init.body, invocation });
      return new Response(answer.body ?? null, { status: answer.status, headers: { ...answer.headers } });
    },
  });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, '__forge_fetch__');
});

type Mark = { issue: string; at: number; raw?: string };
const mark = (issue: string, at: number): Mark => ({ issue, at });
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
const DAY_MS = 86_400_000;

describe('a key', () => {
  it.each([
    ['nothing', ''],
    ['only blanks', '  '],
    ['501 characters', 'k'.repeat(501)],
    ['a slash', 'a/b'],
  ])('is not %s', async (_, key) => {
    await expect(kvs.set(key, 1)).rejects.toMatchObject({ code: expect.stringMatching(/^(KEY_|INVALID_KEY)/) });
    await expect(kvs.get(key)).rejects.toMatchObject({ code: expect.stringMatching(/^(KEY_|INVALID_KEY)/) });
  });

  it.each(['k'.repeat(500), 'stakes:project#10.1 a_b-c'])('may be %s', async (key) => {
    await kvs.set(key, 1);
    expect(await kvs.get(key)).toBe(1);
  });

  it('that is missing reads as undefined and deletes without complaint', async () => {
    expect(await kvs.get('none')).toBeUndefined();
    await kvs.delete('none');
  });
});

describe('a value', () => {
  it.each([
    ['larger than 240 KiB', 'x'.repeat(240 * 1024), 'MAX_SIZE'],
    ['deeper than 31 levels', nested(32), 'MAX_DEPTH'],
    ['null', null, 'INVALID_VALUE'],
  ])('is not %s', async (_, value, code) => {
    await expect(kvs.set('key', value)).rejects.toMatchObject({ code });
  });

  it.each([['x'.repeat(240 * 1024 - 2)], [nested(31)], [false], [0]])('is kept up to the limit', async (value) => {
    await kvs.set('key', value);
    expect(await kvs.get('key')).toEqual(value);
  });

  it('expires by the sandbox clock', async () => {
    await kvs.set('lease', 1, { ttl: { value: 2, unit: 'MINUTES' } });
    clock.advance(119_000);
    expect(await kvs.get('lease')).toBe(1);
    clock.advance(2_000);
    expect(await kvs.get('lease')).toBeUndefined();
    await expect(kvs.set('lease', 1, { ttl: { value: 366, unit: 'DAYS' } })).rejects.toMatchObject({
      code: 'INVALID_TTL',
    });
  });

  it('is written once only with FAIL_IF_EXISTS, and again after it expired', async () => {
    const once = () => kvs.set('lock', 1, { keyPolicy: 'FAIL_IF_EXISTS', ttl: { value: 1, unit: 'DAYS' } });
    await once();
    await expect(once()).rejects.toMatchObject({ responseDetails: { status: 409 } });
    clock.advance(DAY_MS + 1);
    await once();
  });

  it('gives back what it replaced, or nothing where nothing was', async () => {
    const replace = (value: number) => kvs.set('n', value, { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' });
    expect(await replace(1)).toBeUndefined();
    expect(await replace(2)).toEqual({ key: 'n', value: 1 });
  });

  it('that is secret is found by no query', async () => {
    await kvs.setSecret('token', 'hush');
    expect(await kvs.getSecret('token')).toBe('hush');
    expect(await kvs.get('token')).toBeUndefined();
    expect((await kvs.query().getMany()).results).toEqual([]);
  });
});

describe('a query for plain keys', () => {
  it('pages through a prefix in the order of the key', async () => {
    for (const key of ['b:2', 'a:1', 'b:1', 'b:3']) await kvs.set(key, key);
    const query = () => kvs.query().where('key', WhereConditions.beginsWith('b:')).limit(2);
    const first = await query().getMany();
    expect(first.results.map(({ key }) => key)).toEqual(['b:1', 'b:2']);
    await kvs.delete('b:2');
    const second = await query()
      .cursor(first.nextCursor ?? '')
      .getMany();
    expect(second).toEqual({ results: [{ key: 'b:3', value: 'b:3' }], nextCursor: undefined });
  });

  it('gives ten results unless told otherwise, and never more than a hundred', async () => {
    for (let place = 0; place < 12; place += 1) await kvs.set(`k${place}`, place);
    expect((await kvs.query().getMany()).results).toHaveLength(10);
    await expect(kvs.query().limit(101).getMany()).rejects.toMatchObject({ code: 'LIST_QUERY_LIMIT_EXCEEDED' });
  });
});

describe('an entity', () => {
  it.each([
    ['an undeclared attribute', { issue: '1', at: 1, other: 1 }, 'INVALID_ENTITY_ATTRIBUTE'],
    ['an inherited name', JSON.parse('{"issue":"1","__proto__":1}'), 'INVALID_ENTITY_ATTRIBUTE'],
    ['a string as integer', { issue: '1', at: '1' }, 'INVALID_ENTITY_VALUE'],
    ['milliseconds as integer', { issue: '1', at: 1_790_000_000_000 }, 'INVALID_ENTITY_VALUE'],
    ['a blank string', { issue: ' ', at: 1 }, 'INVALID_ENTITY_VALUE'],
    ['no object', 'text', 'INVALID_ENTITY_VALUE'],
  ])('is refused with %s', async (_, value, code) => {
    await expect(kvs.entity('mark').set('1', value)).rejects.toMatchObject({ code });
  });

  it.each([2 ** 31 - 1, -(2 ** 31)])('holds the integer %d', async (at) => {
    await kvs.entity('mark').set('1', mark('1', at));
    expect(await kvs.entity('mark').get('1')).toEqual(mark('1', at));
  });

  it.each([2 ** 31, -(2 ** 31) - 1, 1.5])('does not hold the integer %d', async (at) => {
    await expect(kvs.entity('mark').set('1', mark('1', at))).rejects.toMatchObject({ code: 'INVALID_ENTITY_VALUE' });
  });

  it.each([
    ['1,700 bytes of letters', 'x'.repeat(1_700), 'x'],
    ['as many of longer letters', 'é'.repeat(850), 'é'],
  ])('takes %s in the partition of an index, and no more', async (_, issue, one) => {
    await kvs.entity('mark').set('1', mark(issue, 1));
    const refusal = { code: 'INVALID_ENTITY_VALUE', message: expect.stringContaining('The partition of index') };
    await expect(kvs.entity('mark').set('1', mark(issue + one, 1))).rejects.toMatchObject(refusal);
    await expect(
      kvs
        .transact()
        .set('1', mark(issue + one, 1), { entityName: 'mark' })
        .execute(),
    ).rejects.toMatchObject(refusal);
  });

  it('takes 900 bytes in the range of an index, and 1,700 in its partition altogether', () => {
    const definition: StorageEntity = {
      name: 'bulk-edit',
      attributes: {
        by: { type: 'string' },
        of: { type: 'string' },
        until: { type: 'string' },
        note: { type: 'string' },
      },
      indexes: ['until', { name: 'by-both', partition: ['by', 'of'], range: ['until'] }],
    };
    const bytes = (by: number, of: number, until: number) => ({
      by: 'x'.repeat(by),
      of: 'x'.repeat(of),
      until: 'x'.repeat(until),
      note: 'x'.repeat(20_000),
    });
    checkEntityValue(definition, bytes(1_000, 700, 900));
    expect(() => checkEntityValue(definition, bytes(1_000, 701, 900))).toThrow('may have 1700 bytes; this has 1701');
    expect(() => checkEntityValue(definition, bytes(1, 1, 901))).toThrow('may have 900 bytes; this has 901');
  });

  it('that the manifest does not declare does not exist', async () => {
    await expect(kvs.entity('other').set('1', {})).rejects.toMatchObject({ code: 'INVALID_ENTITY_TYPE' });
  });

  describe('found by an index', () => {
    beforeEach(async () => {
      for (const [key, issue, at] of [
        ['a', '7', 30],
        ['b', '7', 10],
        ['c', '8', 20],
        ['d', '7', 20],
      ] as const) {
        await kvs.entity('mark').set(key, mark(issue, at));
      }
      await kvs.entity('mark').set('e', { issue: '7' });
    });
    const byIssue = () =>
      kvs
        .entity('mark')
        .query()
        .index('by-issue', { partition: ['7'] });
    const keys = async (query: { getMany(): Promise<{ results: { key: string }[] }> }) =>
      (await query.getMany()).results.map(({ key }) => key);

    it('comes partition by partition, in the order of the range', async () => {
      expect(await keys(byIssue())).toEqual(['b', 'd', 'a']);
      expect(await keys(byIssue().sort(Sort.DESC))).toEqual(['a', 'd', 'b']);
      expect(await keys(byIssue().where(WhereConditions.between(10, 20)))).toEqual(['b', 'd']);
      expect(await keys(kvs.entity('mark').query().index('at'))).toEqual(['b', 'c', 'd', 'a']);
      expect(await keys(kvs.entity('mark').query().index('by-key').where(WhereConditions.greaterThan('c')))).toEqual([
        'd',
        'e',
      ]);
    });

    it('comes page by page, where a filter may empty a page that is not the last', async () => {
      const filter = new Filter<Mark>().and('at', FilterConditions.greaterThan(25));
      const first = await byIssue().filters(filter).limit(2).getMany();
      expect(first.results).toEqual([]);
      const next = byIssue()
        .filters(filter)
        .limit(2)
        .cursor(first.nextCursor ?? '');
      expect(await keys(next)).toEqual(['a']);
    });

    it.each([
      ['an index of another name', () => kvs.entity('mark').query().index('nope'), 'INVALID_ENTITY_INDEX'],
      ['no partition', () => kvs.entity('mark').query().index('by-issue'), 'INVALID_ENTITY_INDEX'],
      ['a page of 101', () => byIssue().limit(101), 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE'],
    ])('needs better than %s', async (_, query, code) => {
      await expect(query().getMany()).rejects.toMatchObject({ code });
    });

    it('takes no filter on an attribute of type any', async () => {
      const filter = new Filter<Mark>().and('raw', FilterConditions.exists());
      await expect(byIssue().filters(filter).getMany()).rejects.toMatchObject({ responseDetails: { status: 422 } });
    });
  });
});

describe('a batch', () => {
  it('lets each item fail for itself', async () => {
    const answer = await kvs.batchSet<unknown>([
      { key: 'fine', value: 1 },
      { key: 'a/b', value: 2 },
      { key: 'm', entityName: 'mark', value: mark('1', 1) },
    ]);
    expect(answer).toEqual({
      successfulKeys: [{ key: 'fine' }, { key: 'm', entityName: 'mark' }],
      failedKeys: [{ key: 'a/b', error: { code: 'INVALID_KEY', message: expect.any(String) } }],
    });
    const read = await kvs.batchGet([{ key: 'fine' }, { key: 'gone' }]);
    expect(read.successfulKeys).toEqual([{ key: 'fine', value: 1 }]);
    expect(read.failedKeys).toMatchObject([{ key: 'gone', error: { code: 'KEY_NOT_FOUND' } }]);
  });

  it.each([
    ['empty', []],
    ['of 26', Array.from({ length: 26 }, (_, place) => ({ key: `k${place}`, value: 1 }))],
    [
      'with a key twice',
      [
        { key: 'k', value: 1 },
        { key: 'k', value: 2 },
      ],
    ],
  ])('fails as a whole when %s', async (_, items) => {
    await expect(kvs.batchSet(items)).rejects.toMatchObject({ responseDetails: { status: 400 } });
    expect((await kvs.query().getMany()).results).toEqual([]);
  });
});

describe('a transaction', () => {
  it('does everything or nothing', async () => {
    await kvs.entity('mark').set('m', mark('1', 5));
    const unchanged = new Filter<Mark>().and('at', FilterConditions.equalTo(5));
    const attempt = (at: number) =>
      kvs.transact().set('m', mark('1', at), { entityName: 'mark', conditions: unchanged }).set('log', at).execute();
    await attempt(6);
    await expect(attempt(7)).rejects.toMatchObject({ responseDetails: { status: 409 } });
    expect(await kvs.entity('mark').get('m')).toEqual(mark('1', 6));
    expect(await kvs.get('log')).toBe(6);
  });

  it('can require that a record does not exist', async () => {
    const absent = new Filter<Mark>().and('at', FilterConditions.notExists());
    const create = () => kvs.transact().set('m', mark('1', 1), { entityName: 'mark', conditions: absent }).execute();
    await create();
    await expect(create()).rejects.toMatchObject({ responseDetails: { status: 409 } });
  });

  it.each([
    ['26 operations', 26, (place: number) => `k${place}`],
    ['a key twice', 2, () => 'k'],
  ])('is refused with %s', async (_, count, key) => {
    const transaction = kvs.transact();
    for (let place = 0; place < count; place += 1) transaction.set(key(place), place);
    await expect(transaction.execute()).rejects.toMatchObject({ responseDetails: { status: 400 } });
    expect((await kvs.query().getMany()).results).toEqual([]);
  });

  it('takes 25 operations', async () => {
    const transaction = kvs.transact();
    for (let place = 0; place < 25; place += 1) transaction.set(`k${place}`, place);
    await transaction.execute();
    expect((await kvs.query().limit(100).getMany()).results).toHaveLength(25);
  });
});

describe('a query that lags behind', () => {
  const found = async () => (await kvs.query().getMany()).results.map(({ key, value }) => [key, value]);

  it('shows what stood there a minute ago, while reading a key is never behind', async () => {
    store.levers['kvs-query-lag'] = '60s';
    await kvs.set('a', 1);
    await kvs.set('b', 1);
    expect([await found(), await kvs.get('a')]).toEqual([[], 1]);
    clock.advance(61_000);
    await kvs.set('a', 2);
    await kvs.delete('b');
    expect(await found()).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
    expect([await kvs.get('a'), await kvs.get('b')]).toEqual([2, undefined]);
    clock.advance(61_000);
    expect(await found()).toEqual([['a', 2]]);
  });

  it('is as far behind for entities', async () => {
    store.levers['kvs-query-lag'] = '60s';
    await kvs.entity<Mark>('mark').set('m', mark('7', 10));
    const query = () =>
      kvs
        .entity('mark')
        .query()
        .index('by-issue', { partition: ['7'] })
        .getMany();
    expect((await query()).results).toEqual([]);
    clock.advance(61_000);
    expect((await query()).results).toHaveLength(1);
  });
});

it('what has expired lingers for two days, and says when its time was over', async () => {
  store.levers['kvs-expiry'] = '48h';
  await kvs.set('lease', 1, { ttl: { value: 1, unit: 'DAYS' } });
  clock.advance(2 * DAY_MS);
  const read = await kvs.get('lease', { metadataFields: [MetadataField.EXPIRE_TIME] });
  expect(Date.parse(read?.expireTime ?? '')).toBeLessThan(clock.now().getTime());
  clock.advance(DAY_MS + 1);
  expect(await kvs.get('lease')).toBeUndefined();
});

describe('requests of a minute', () => {
  const MINUTE_MS = 60_000;
  const MOST = KVS_REQUESTS_A_MINUTE.limited;
  beforeEach(() => clock.moveTo(new Date('2026-10-01T09:00:01Z')));
  const tooMany = { code: 'TOO_MANY_REQUESTS', responseDetails: { status: 429 } };

  it('are limited for reads and for writes, each for itself, until the next minute', async () => {
    for (let at = 0; at < MOST; at += 1) store.rate.count('/api/v1/set', 10);
    await expect(kvs.set('a', 1)).rejects.toMatchObject(tooMany);
    await expect(kvs.entity<Mark>('mark').delete('m')).rejects.toMatchObject(tooMany);
    await expect(kvs.transact().set('a', 1).execute()).rejects.toMatchObject(tooMany);
    expect(await kvs.get('a')).toBeUndefined();
    clock.advance(MINUTE_MS);
    await kvs.set('a', 1);
    for (let at = 0; at < MOST; at += 1) store.rate.count('/api/v1/query', 10);
    await expect(kvs.get('a')).rejects.toMatchObject(tooMany);
    await expect(kvs.batchGet([{ key: 'a' }])).rejects.toMatchObject(tooMany);
    await expect(kvs.query().getMany()).rejects.toMatchObject(tooMany);
    await kvs.set('a', 2);
  });

  it('count in steps of 10 KB, a batch once', async () => {
    for (let at = 0; at < MOST - 3; at += 1) store.rate.count('/api/v1/set', 10_000);
    await kvs.batchSet([1, 2, 3].map((value) => ({ key: `k${value}`, value })));
    await kvs.set('large', 'x'.repeat(15_000));
    await expect(kvs.set('a', 1)).rejects.toMatchObject(tooMany);
  });

  it('are as many as one likes where nothing limits them', async () => {
    store.levers['kvs-rate'] = 'unlimited';
    for (let at = 0; at <= MOST; at += 1) store.rate.count('/api/v1/set', 10);
    await kvs.set('a', 1);
    expect(await kvs.get('a')).toBe(1);
  });
});
