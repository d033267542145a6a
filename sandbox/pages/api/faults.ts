import * as v from 'valibot';
import { answer, bodyAs, done, type ApiRoutes } from './api';

const PendingSchema = v.object({
  method: v.optional(v.string()),
  template: v.optional(v.string()),
  via: v.optional(v.picklist(['page', 'bridge', 'function'])),
  times: v.pipe(v.number(), v.integer(), v.minValue(1)),
  answer: v.union([
    v.object({
      status: v.literal(429),
      reason: v.optional(
        v.picklist([
          'jira-quota-global-based',
          'jira-quota-tenant-based',
          'jira-burst-based',
          'jira-per-issue-on-write',
          'jira-cost-based',
          'jira-max-concurrent-threads-across-all-instances-per-tenant-per-user',
        ]),
      ),
      retryAfterSeconds: v.optional(v.number()),
    }),
    v.object({ status: v.picklist([500, 502, 503, 504]) }),
  ]),
});
const FaultsSchema = v.partial(
  v.object({
    pending: v.array(PendingSchema),
    searchLagMs: v.pipe(v.number(), v.minValue(0)),
    propertyIndex: v.picklist(['ready', 'missing']),
    taskPolls: v.pipe(v.number(), v.integer(), v.minValue(0)),
    pointsPerHour: v.pipe(v.number(), v.minValue(0)),
  }),
);
const DeliverySchema = v.object({
  of: v.picklist(['events', 'queue']),
  delayMs: v.optional(v.pipe(v.number(), v.minValue(0))),
  copies: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  order: v.optional(v.picklist(['as-sent', 'reversed'])),
});

/** What a test makes go wrong, and what it reads to see what happened. */
export const FAULTS: ApiRoutes = {
  'POST /sandbox/faults': (call) => {
    Object.assign(call.running.jira.faults, bodyAs(FaultsSchema, call));
    return answer(call.running.jira.faults);
  },
  'POST /sandbox/delivery': (call) => {
    const { of, ...policy } = bodyAs(DeliverySchema, call);
    Object.assign(call.running.forge.delivery[of], policy);
    return answer(call.running.forge.delivery[of]);
  },
  'POST /sandbox/settle': async ({ running }) => {
    await running.forge.tick();
    return done;
  },
  'GET /sandbox/violations': ({ running }) => answer(running.resources.violations),
  'GET /sandbox/ledger': ({ running }) => answer(running.jira.ledger.entries),
  'DELETE /sandbox/ledger': ({ running }) => {
    running.jira.ledger.clear();
    return done;
  },
  'GET /sandbox/logs': ({ running }) => answer(running.forge.log.lines),
};
