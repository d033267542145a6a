/**
 * How messages reach the app: on Forge late, twice, out of order, or (rarely, for product events) never
 * (facts/forge-host, 5). Tests and faults change it while the host runs.
 */
export type DeliveryPolicy = {
  /** How long a message is under way, in milliseconds of the sandbox's clock. */
  delayMs: number;
  /** How often each message is delivered: 0 loses it. */
  copies: number;
  /** The order in which messages due at the same moment arrive. */
  order: 'as-sent' | 'reversed' | { readonly shuffledBy: () => number };
};

/** Everything once, at once, in order. */
export const promptDelivery = (): DeliveryPolicy => ({ delayMs: 0, copies: 1, order: 'as-sent' });

/** The messages in the order in which they arrive. `shuffledBy` gives numbers from 0 up to, not including, 1. */
export function arranged<Message>(messages: readonly Message[], { order }: DeliveryPolicy): Message[] {
  if (order === 'as-sent') return [...messages];
  if (order === 'reversed') return messages.toReversed();
  return messages
    .map((message) => ({ message, place: order.shuffledBy() }))
    .sort((a, b) => a.place - b.place)
    .map(({ message }) => message);
}
