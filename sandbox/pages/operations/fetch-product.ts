import * as v from 'valibot';
import type { Operation } from './operation';
import { payloadAs } from './payload';

const FetchSchema = v.object({
  product: v.literal('jira', 'The sandbox is a Jira site: only requestJira works.'),
  restPath: v.pipe(v.string(), v.startsWith('/', 'a path starts with /')),
  fetchRequestInit: v.optional(
    v.looseObject({
      method: v.optional(v.string(), 'GET'),
      body: v.nullish(v.string()),
      headers: v.optional(v.array(v.tuple([v.string(), v.string()])), []),
    }),
    {},
  ),
  isMultipartFormData: v.optional(v.literal(false, 'The sandbox takes no uploads.'), false),
});

/** `requestJira` of a frame: always as the viewer, within the app's scopes (docs/platform.md#what-a-frame-may-do). */
export const fetchProduct: Operation = (given, { page }) => {
  const { restPath, fetchRequestInit } = payloadAs('requestJira', FetchSchema, given);
  const { method, body, headers } = fetchRequestInit;
  return page.ask('/sandbox/bridge/fetch', {
    method: method.toUpperCase(),
    path: restPath,
    headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
    ...(typeof body === 'string' ? { body } : {}),
  });
};
