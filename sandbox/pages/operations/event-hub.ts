export type EventListener = (payload: unknown) => unknown;

/**
 * Events between the app's frames on a page, and from the page to its frames (docs/platform.md#windows-and-messages).
 */
export type EventHub = {
  /** The returned function ends this one subscription. */
  on(subscription: Subscription): () => void;
  /** Tells every subscriber, or those whose module type passes; the sender hears its own events too. */
  emit(event: string, payload: unknown, reaches?: (moduleType: string) => boolean): void;
};

type Subscription = { readonly event: string; readonly moduleType: string; readonly listener: EventListener };

export function createEventHub(): EventHub {
  const subscriptions = new Set<Subscription>();
  return {
    on: (subscription) => {
      const own = { ...subscription };
      subscriptions.add(own);
      return () => void subscriptions.delete(own);
    },
    emit: (event, payload, reaches = () => true) => {
      for (const each of subscriptions) {
        if (each.event === event && reaches(each.moduleType)) each.listener(payload);
      }
    },
  };
}
