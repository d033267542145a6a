import type { Clock } from '../clock';
import type { JiraDouble, ProductEvent } from '../jira-door';
import type { App } from './app';
import type { Invoke } from './invoker';
import type { Log } from './logs';
import type { EventFilter, Trigger } from './manifest-schema';
import { retryReasonOf } from './runner/outcome';
import { arranged, type DeliveryPolicy, type RetryContext, type RetryWish, retryWishIn } from './retry';

/** Product events on their way to the app's triggers. */
export type EventDelivery = {
  /** How many deliveries are under way. */
  readonly pending: number;
  accept(event: ProductEvent): void;
  /** Delivers what is due, one after the other, and says how many deliveries that were. */
  deliverDue(): Promise<number>;
};

export type EventParts = {
  readonly app: App;
  readonly clock: Clock;
  readonly log: Log;
  readonly invoke: Invoke;
  readonly evaluate: JiraDouble['evaluate'];
  readonly policy: DeliveryPolicy;
};

type Delivery = {
  readonly trigger: Trigger;
  readonly event: ProductEvent;
  readonly dueAtMs: number;
  readonly retryContext?: RetryContext;
};

const MAX_RETRIES = 4;
const MAX_EVENT_BYTES = 200_000;

export function createEventDelivery(parts: EventParts): EventDelivery {
  const { app, clock, log, invoke, policy } = parts;
  let pending: Delivery[] = [];

  const retry = ({ trigger, event, retryContext }: Delivery, { afterMs, reason, data }: RetryWish): void => {
    const retryCount = (retryContext?.retryCount ?? 0) + 1;
    if (retryCount > MAX_RETRIES) return;
    const context = { retryCount, retryReason: reason, retryData: data };
    pending.push({ trigger, event, dueAtMs: clock.now().getTime() + afterMs, retryContext: context });
  };

  const deliver = async (delivery: Delivery): Promise<void> => {
    const { trigger, event, retryContext } = delivery;
    const outcome = await invoke({
      functionKey: trigger.function,
      moduleKey: trigger.key,
      moduleType: 'trigger',
      payload: retryContext === undefined ? event : { ...event, retryContext },
    });
    // A thrown error is final for a product event; what the platform itself ended comes again.
    if (outcome.kind === 'threw') return;
    const wish =
      outcome.kind === 'returned'
        ? retryWishIn(outcome.body)
        : { afterMs: 1000, reason: retryReasonOf(outcome), data: undefined };
    if (wish !== undefined) retry(delivery, wish);
  };

  return {
    get pending() {
      return pending.length;
    },
    accept: (event) => {
      if (Buffer.byteLength(JSON.stringify(event)) > MAX_EVENT_BYTES) {
        const text = `${event.eventType}: an event of more than 200 KB is not delivered.`;
        log.write({ at: clock.now(), level: 'warn', text });
        return;
      }
      const dueAtMs = clock.now().getTime() + policy.delayMs;
      for (const trigger of app.triggers) {
        if (!wants(trigger, event, parts)) continue;
        for (let copy = 0; copy < policy.copies; copy += 1) pending.push({ trigger, event, dueAtMs });
      }
    },
    deliverDue: async () => {
      const nowMs = clock.now().getTime();
      const due = pending.filter(({ dueAtMs }) => dueAtMs <= nowMs);
      pending = pending.filter(({ dueAtMs }) => dueAtMs > nowMs);
      for (const delivery of arranged(due, policy)) await deliver(delivery);
      return due.length;
    },
  };
}

function wants(trigger: Trigger, event: ProductEvent, parts: EventParts): boolean {
  return trigger.events.some((wanted) => {
    if (typeof wanted === 'string') return wanted === event.eventType && passes(trigger.filter, event, parts);
    return wanted.eventType === event.eventType && passes(wanted.filter ?? trigger.filter, event, parts);
  });
}

function passes(filter: EventFilter | undefined, event: ProductEvent, { evaluate, log, clock }: EventParts): boolean {
  if (filter === undefined) return true;
  if (filter.ignoreSelf && event.selfGenerated) return false;
  if (filter.expression === undefined) return true;
  try {
    const verdict = evaluate(filter.expression, { event });
    if (typeof verdict === 'boolean') return verdict;
    throw new TypeError(`The filter expression gave ${String(verdict)}, not a Boolean.`);
  } catch (error) {
    if (filter.onError.endsWith('AND_LOG')) {
      log.write({ at: clock.now(), level: 'error', text: `Trigger filter of ${event.eventType}: ${String(error)}` });
    }
    return filter.onError.startsWith('RECEIVE');
  }
}
