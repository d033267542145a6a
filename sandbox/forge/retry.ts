import * as v from 'valibot';

/** Everything once, at once, in order. */
export const promptDelivery = (): DeliveryPolicy => ({ delayMs: 0, copies: 1, order: 'as-sent' });

const RetryAnswerSchema = v.object({
  _retry: v.literal(true),
  retryOptions: v.object({
    retryAfter: v.optional(v.number(), 1),
    retryReason: v.optional(v.string(), 'FUNCTION_RETRY_REQUEST'),
    retryData: v.optional(v.record(v.string(), v.unknown())),
  }),
});

/** A function's wish to be called again with the same message: what `InvocationError` of @forge/events returns as. */
export type RetryWish = { readonly afterMs: number; readonly reason: string; readonly data: unknown };

const MAX_AFTER_SECONDS = 900;

const MAX_DATA_BYTES = 4096;

/**
 * The retry a function's answer asks for; `undefined` when it asks for none. A wait beyond 15 minutes is cut; data
 * beyond 4 KB is left out (docs/platform.md#events).
 */
export function retryWishIn(answer: unknown): RetryWish | undefined {
  const parsed = v.safeParse(RetryAnswerSchema, answer);
  if (!parsed.success) return undefined;
  const { retryAfter, retryReason, retryData } = parsed.output.retryOptions;
  const data = Buffer.byteLength(JSON.stringify(retryData ?? {})) > MAX_DATA_BYTES ? undefined : retryData;
  return { afterMs: Math.min(retryAfter, MAX_AFTER_SECONDS) * 1000, reason: retryReason, data };
}

/**
 * How messages reach the app: on Forge late, twice, out of order, or (rarely, for product events) never. Tests and
 * faults change it while the host runs.
 */
export type DeliveryPolicy = {
  /** How long a message is under way, in milliseconds of the sandbox's clock. */
  delayMs: number;
  /** How often each message is delivered: 0 loses it. */
  copies: number;
  /** The order in which messages due at the same moment arrive. */
  order: 'as-sent' | 'reversed' | { readonly shuffledBy: () => number };
};

/** What a message carries when it comes again. */
export type RetryContext = {
  readonly retryCount: number;
  readonly retryReason: string;
  readonly retryData: unknown;
};

/** The messages in the order in which they arrive. `shuffledBy` gives numbers from 0 up to, not including, 1. */
export function arranged<Message>(messages: readonly Message[], { order }: DeliveryPolicy): Message[] {
  if (order === 'as-sent') return [...messages];
  if (order === 'reversed') return messages.toReversed();
  return messages
    .map((message) => ({ message, place: order.shuffledBy() }))
    .sort((a, b) => a.place - b.place)
    .map(({ message }) => message);
}
