import { createClock } from '../../../sandbox/clock';
import { queueDoor } from '../../../sandbox/forge/doors/queue';
import { createQueue } from '../../../sandbox/forge/queue/queue';
import { sampleApp } from './sample-app';

const clock = createClock(new Date('2026-10-01T09:00:00Z'));
const app = sampleApp('/nowhere');
const longConsumer = {
  ...app,
  functions: new Map(app.functions).set('consume', { key: 'consume', handler: 'index.consume', timeoutSeconds: 900 }),
};

const site = (of = app) => {
  const queue = createQueue(clock);
  const door = queueDoor(of, queue, clock);
  const ask = (action: string, content: unknown, pushDepth = 0) =>
    door({
      meta: { type: 'fpp', provider: 'app', remote: 'stargate' },
      target: `/webhook/queue/${action}/{contextAri}/{environmentId}/{appId}/{appVersion}`,
      method: 'POST',
      headers: {},
      body: JSON.stringify(content),
      invocation: { invocationId: '1', functionKey: '', moduleKey: '', moduleType: '', pushDepth },
    });
  return { queue, ask };
};
const pushOf = (bodies: readonly unknown[], queueName = 'work') => ({
  queueName,
  jobId: 'job',
  payload: bodies.map((body) => ({ body })),
});

describe('a push to a queue', () => {
  it.each([
    ['one event', pushOf([{ n: 1 }]), 0, 201],
    ['more than 200 KB', pushOf([{ text: 'x'.repeat(205_000) }]), 0, 413],
    ['the push after 1,000 that led to it', pushOf([{ n: 1 }]), 1000, 405],
    ['501 events in a minute', pushOf(Array.from({ length: 501 }, () => ({}))), 0, 429],
    ['an event for a queue nobody reads', pushOf([{}], 'other'), 0, 400],
  ])('of %s', async (_, content, pushDepth, status) => {
    const { queue, ask } = site();
    expect((await ask('publish', content, pushDepth)).status).toBe(status);
    expect(queue.waiting).toHaveLength(status === 201 ? 1 : 0);
  });

  it('keeps back what is too large for a long-running consumer, and says which', async () => {
    const { queue, ask } = site(longConsumer);
    const answer = await ask('publish', pushOf([{ n: 1 }, { text: 'x'.repeat(103_000) }]));
    expect(answer.status).toBe(202);
    expect(JSON.parse(answer.body ?? '')).toMatchObject({ failedEvents: [{ index: '1' }] });
    expect(queue.waiting.map(({ event }) => event.body)).toEqual([{ n: 1 }]);
  });
});

describe('a job', () => {
  it('can be asked for and cancelled', async () => {
    const { queue, ask } = site();
    await ask('publish', pushOf([{}, {}]));
    const job = { queueName: 'work', jobId: 'job' };
    const stats = async () => JSON.parse((await ask('stats', job)).body ?? '') as unknown;
    expect(await stats()).toEqual({ success: 0, inProgress: 2, failed: 0 });
    expect((await ask('cancel', job)).status).toBe(204);
    expect(await stats()).toEqual({ success: 0, inProgress: 0, failed: 0 });
    expect(queue.waiting).toEqual([]);
  });

  it.each(['stats', 'cancel'])('that nobody pushed is not found (%s)', async (action) => {
    expect((await site().ask(action, { queueName: 'work', jobId: 'none' })).status).toBe(404);
  });

  it('has no other actions', async () => {
    expect((await site().ask('promote', { queueName: 'work', jobId: 'job' })).status).toBe(501);
  });
});
