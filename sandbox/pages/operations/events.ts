import * as v from 'valibot';
import type { Operation } from './operation';
import { Callback, payloadAs } from './payload';

const OnSchema = v.object({ event: v.string(), callback: Callback });
const EmitSchema = v.object({ event: v.string(), payload: v.optional(v.unknown()) });

/** Subscribes to an event; each call is a subscription of its own. */
export const on: Operation = (given, { page, moduleType, onEnd }) => {
  const { event, callback } = payloadAs('on', OnSchema, given);
  const unsubscribe = page.events.on({ event, moduleType, listener: callback });
  onEnd.push(unsubscribe);
  return { unsubscribe };
};

/** Tells the frames of the app on this page. The sandbox holds one app, so public events reach the same frames. */
export const emit: Operation = (given, { page }) => {
  const { event, payload } = payloadAs('emit', EmitSchema, given);
  page.events.emit(event, payload);
};
