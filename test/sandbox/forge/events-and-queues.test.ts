import type { ProductEvent } from '../../../sandbox/jira-door';
import { startSampleSite, type SampleSite } from './sample-app';

let site: SampleSite;
beforeEach(async () => {
  site = await startSampleSite();
});
afterEach(() => site.close());

const created: ProductEvent = { eventType: 'avi:jira:created:issue', selfGenerated: false, timestamp: '0' };
const updated: ProductEvent = { ...created, eventType: 'avi:jira:updated:issue' };
const MINUTE_MS = 60_000;

const received = () => site.stored('events') ?? [];

describe('a product event', () => {
  it('reaches the trigger that asked for it, once', async () => {
    site.emit(created);
    site.emit({ ...created, eventType: 'avi:jira:deleted:issue' });
    await site.host.tick();
    expect(received()).toEqual([{ type: 'avi:jira:created:issue', retry: 0 }]);
  });

  it('of the app itself is left out where the trigger ignores itself', async () => {
    site.emit({ ...created, selfGenerated: true });
    await site.host.tick();
    expect(received()).toEqual([]);
  });

  it.each([
    ['true', true, 1],
    ['false', false, 0],
    ['no Boolean', 'yes', 0],
  ])('passes a filter that gives %s or not', async (_, wanted, deliveries) => {
    site.emit({ ...updated, wanted });
    await site.host.tick();
    expect(received()).toHaveLength(deliveries);
  });

  it('of more than 200 KB is never delivered', async () => {
    site.emit({ ...created, large: 'x'.repeat(200_000) });
    await site.host.tick();
    expect(received()).toEqual([]);
  });

  it('may come late', async () => {
    site.host.delivery.events.delayMs = 3 * MINUTE_MS;
    site.emit(created);
    await site.host.tick();
    expect(received()).toEqual([]);
    site.clock.advance(3 * MINUTE_MS);
    await site.host.tick();
    expect(received()).toHaveLength(1);
  });

  it('may come twice, never, and out of order', async () => {
    site.host.delivery.events.copies = 2;
    site.emit(created);
    site.host.delivery.events.copies = 0;
    site.emit(created);
    site.host.delivery.events.copies = 1;
    site.host.delivery.events.order = 'reversed';
    site.emit({ ...updated, wanted: true });
    await site.host.tick();
    expect(received()).toEqual([
      { type: 'avi:jira:updated:issue', retry: 0 },
      { type: 'avi:jira:created:issue', retry: 0 },
      { type: 'avi:jira:created:issue', retry: 0 },
    ]);
  });

  it('comes again at most four times when the function asks for it', async () => {
    site.emit({ ...created, wantsRetry: true });
    for (let round = 0; round < 8; round += 1) {
      await site.host.tick();
      site.clock.advance(MINUTE_MS);
    }
    expect(received()).toHaveLength(5);
    expect(received()).toContainEqual({ type: 'avi:jira:created:issue', retry: 4 });
  });
});

describe('an event in a queue', () => {
  const push = (...events: unknown[]) => site.invoke('push', { events });
  const consumed = (name: string) => site.stored(`consumed:${name}`);

  it('reaches its consumer, which has no user', async () => {
    const pushed = await push({ body: { name: 'a' } });
    expect(await site.host.runQueue()).toBe(1);
    expect(consumed('a')).toEqual([{ at: expect.any(Number) }]);
    expect(await site.invoke('stats', pushed)).toEqual({ success: 1, inProgress: 0, failed: 0 });
  });

  it('waits for its delay', async () => {
    await push({ body: { name: 'late' }, delayInSeconds: 900 });
    site.clock.advance(899_000);
    await site.host.runQueue();
    expect(consumed('late')).toBeUndefined();
    site.clock.advance(1_000);
    await site.host.runQueue();
    expect(consumed('late')).toHaveLength(1);
  });

  it('comes again when the consumer asks for it, with its retry context', async () => {
    await push({ body: { name: 'again', wantsRetry: true } });
    await site.host.runQueue();
    expect(consumed('again')).toHaveLength(1);
    site.clock.advance(30_000);
    await site.host.runQueue();
    const retry = { retryCount: 1, retryReason: 'FUNCTION_RETRY_REQUEST' };
    expect(consumed('again')).toEqual([{ at: expect.any(Number) }, { at: expect.any(Number), retry }]);
  });

  it('that keeps failing is given up after a day', async () => {
    const pushed = await push({ body: { name: 'broken', throws: true } });
    for (let hours = 0; hours < 26; hours += 1) {
      await site.host.runQueue();
      site.clock.advance(60 * MINUTE_MS);
    }
    expect(await site.invoke('stats', pushed)).toEqual({ success: 0, inProgress: 0, failed: 1 });
    expect(site.host.queue.waiting).toEqual([]);
  });

  it('may be delivered twice', async () => {
    site.host.delivery.queue.copies = 2;
    await push({ body: { name: 'twice' } });
    await site.host.runQueue();
    expect(consumed('twice')).toHaveLength(2);
  });

  it('shares the limit of its concurrency key', async () => {
    const concurrency = { key: 'project', limit: 1 };
    await push(...Array.from({ length: 10 }, () => ({ body: { name: 'shared' }, concurrency })));
    await site.host.runQueue();
    // The consumer reads, then writes: two at once would lose an entry.
    expect(consumed('shared')).toHaveLength(10);
  });

  it('is refused beyond 500 events a minute', async () => {
    const fifty = Array.from({ length: 50 }, (_, place) => ({ body: { name: String(place) }, delayInSeconds: 900 }));
    for (let pushes = 0; pushes < 10; pushes += 1) await push(...fifty);
    await expect(push({ body: { name: 'one more' } })).rejects.toThrow('There was an error invoking the function');
    site.clock.advance(MINUTE_MS);
    await push({ body: { name: 'later' } });
    expect(site.host.queue.waiting).toHaveLength(501);
  });
});

describe('a scheduled function', () => {
  it('runs five minutes after the start, then once an interval, however far the clock jumps', async () => {
    await site.host.tick();
    expect(site.stored('daily')).toBeUndefined();
    site.clock.advance(5 * MINUTE_MS);
    await site.host.tick();
    await site.host.tick();
    expect(site.stored('daily')).toHaveLength(1);
    site.clock.advance(3 * 24 * 60 * MINUTE_MS);
    await site.host.tick();
    expect(site.stored('daily')).toHaveLength(2);
  });

  it('that returns something else than status 204 is recorded as failed', async () => {
    await site.host.runSchedule('weekly');
    expect(site.host.log.lines.at(-1)?.text).toContain('424');
    const lines = site.host.log.lines.length;
    await site.host.runSchedule('every-day');
    expect(site.host.log.lines).toHaveLength(lines);
  });
});
