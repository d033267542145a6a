import { createChannel, type Channel } from '../../../sandbox/pages/channel/channel';

type Performed = (name: string, payload: unknown) => unknown;
let ends: Channel[] = [];

/** Two ends of a line; `perform` answers on the far side. */
function line(perform: Performed, near: Performed = () => undefined): Channel {
  const { port1, port2 } = new MessageChannel();
  ends = [createChannel(port1, near), createChannel(port2, perform)];
  return ends[0] ?? createChannel(port1, near);
}
afterEach(() => ends.forEach((end) => end.close()));

describe('the line between a frame and its page', () => {
  it('carries a call and its answer', async () => {
    const channel = line((name, payload) => ({ name, payload }));
    expect(await channel.call('getContext', { a: [1, { b: null }] })).toEqual({
      name: 'getContext',
      payload: { a: [1, { b: null }] },
    });
  });

  it('tells many answers apart, whatever their order', async () => {
    const channel = line(async (_, payload) => {
      await new Promise((resolve) => setImmediate(() => (payload === 0 ? setImmediate(resolve) : resolve(undefined))));
      return payload;
    });
    expect(await Promise.all([0, 1, 2].map((each) => channel.call('echo', each)))).toEqual([0, 1, 2]);
  });

  it('rejects with the message of what went wrong on the other side, thrown or rejected', async () => {
    const channel = line((name) => {
      if (name === 'throws') throw new Error('No such operation.');
      return Promise.reject(new TypeError('Too late.'));
    });
    await expect(channel.call('throws')).rejects.toThrow('No such operation.');
    await expect(channel.call('rejects')).rejects.toThrow('Too late.');
  });

  it('lets the other side call functions that stand anywhere in a payload', async () => {
    const heard: unknown[] = [];
    const channel = line(async (_, payload) => {
      const { onClose, actions } = payload as {
        onClose: (v: unknown) => Promise<unknown>;
        actions: { go: () => unknown }[];
      };
      return [await onClose({ saved: true }), await actions[1]?.go()];
    });
    const actions = [{ go: () => 'first' }, { go: () => 'second' }];
    const onClose = (value: unknown): string => {
      heard.push(value);
      return 'thanks';
    };
    expect(await channel.call('openModal', { onClose, actions })).toEqual(['thanks', 'second']);
    expect(heard).toEqual([{ saved: true }]);
  });

  it('gives functions back in answers, and a payload may be a function itself', async () => {
    let isOn = true;
    const channel = line((_, payload) => {
      void (payload as (v: string) => unknown)('event');
      return { unsubscribe: () => (isOn = false) };
    });
    const heard: unknown[] = [];
    const answer = (await channel.call('on', (event: unknown) => heard.push(event))) as {
      unsubscribe: () => Promise<void>;
    };
    await answer.unsubscribe();
    expect(isOn).toBe(false);
    expect(heard).toEqual(['event']);
  });

  it('passes on that a function of the other side failed', async () => {
    const channel = line(async (_, payload) => (payload as () => Promise<unknown>)());
    const broken = (): never => {
      throw new Error('Not now.');
    };
    await expect(channel.call('onClose', broken)).rejects.toThrow('Not now.');
  });

  it('rejects a payload that cannot be copied, instead of hanging', async () => {
    await expect(line(() => 1).call('submit', { self: Symbol('x') })).rejects.toThrow('could not be cloned');
  });

  it('ends what is waiting when the other window goes', async () => {
    const waiting = line(() => new Promise(() => undefined)).call('invoke');
    ends[0]?.close();
    await expect(waiting).rejects.toThrow('The other window is gone.');
  });
});
