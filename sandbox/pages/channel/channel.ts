import * as v from 'valibot';
import { pack, unpack, type AnyFunction, type Packed } from './carried-functions';

/** One end of the line between an app's frame and the page that holds it. */
export type Channel = {
  /** Asks the other side to perform an operation; rejects with the other side's message. */
  call(name: string, payload?: unknown): Promise<unknown>;
  close(): void;
};

const CarriedSchema = v.object({
  path: v.pipe(v.array(v.union([v.string(), v.number()])), v.readonly()),
  id: v.number(),
});
const PackedSchema = v.object({ value: v.unknown(), functions: v.pipe(v.array(CarriedSchema), v.readonly()) });
const MessageSchema = v.variant('kind', [
  v.object({ kind: v.literal('call'), id: v.number(), name: v.string(), payload: PackedSchema }),
  v.object({ kind: v.literal('apply'), id: v.number(), carried: v.number(), payload: PackedSchema }),
  v.object({ kind: v.literal('answer'), id: v.number(), payload: PackedSchema }),
  v.object({ kind: v.literal('refusal'), id: v.number(), message: v.string() }),
]);
type Message = v.InferOutput<typeof MessageSchema>;
type Request = Extract<Message, { kind: 'call' | 'apply' }>;
type Asked = { resolve(value: unknown): void; reject(error: Error): void };

/**
 * Connects one end. `perform` answers the other side's calls. Functions inside payloads and answers cross as stand-ins
 * that call back over the line, so each becomes asynchronous (docs/platform.md#the-bridge).
 */
export function createChannel(port: MessagePort, perform: (name: string, payload: unknown) => unknown): Channel {
  const kept: AnyFunction[] = [];
  const asked = new Map<number, Asked>();
  let lastId = 0;

  const packed = (value: unknown): Packed => pack(value, (carried) => kept.push(carried) - 1);
  const unpacked = (payload: Packed): unknown =>
    unpack(
      payload,
      (carried) =>
        (...args) =>
          request({ kind: 'apply', carried, payload: packed(args) }),
    );

  type Unnumbered<T> = T extends Request ? Omit<T, 'id'> : never;
  const request = (message: Unnumbered<Request>): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = (lastId += 1);
      port.postMessage({ ...message, id });
      asked.set(id, { resolve, reject });
    });

  const answer = async (message: Request): Promise<void> => {
    try {
      const payload = unpacked(message.payload);
      const value = message.kind === 'call' ? perform(message.name, payload) : apply(kept[message.carried], payload);
      port.postMessage({ kind: 'answer', id: message.id, payload: packed(await value) });
    } catch (error) {
      port.postMessage({ kind: 'refusal', id: message.id, message: messageOf(error) });
    }
  };

  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = v.parse(MessageSchema, data);
    if (message.kind === 'call' || message.kind === 'apply') return void answer(message);
    const waiting = asked.get(message.id);
    asked.delete(message.id);
    if (message.kind === 'answer') waiting?.resolve(unpacked(message.payload));
    else waiting?.reject(new Error(message.message));
  });
  port.start();

  return {
    call: (name, payload) => request({ kind: 'call', name, payload: packed(payload) }),
    close: () => {
      port.close();
      for (const { reject } of asked.values()) reject(new Error('The other window is gone.'));
      asked.clear();
    },
  };
}

function apply(carried: AnyFunction | undefined, args: unknown): unknown {
  if (carried === undefined || !Array.isArray(args)) throw new Error('There is no such function on this side.');
  return carried(...args);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
