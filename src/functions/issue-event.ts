import * as v from 'valibot';
import type { Ports } from './ports';
import { reassess } from './reassess';

/** The part of Jira's issue events that counts: which issue. Everything else is read again, because events are hints. */
const IssueEvent = v.object({
  eventType: v.string(),
  issue: v.object({ id: v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.regex(/^\d{1,19}$/)) }),
});

/**
 * Something happened to an issue: created, updated, commented, a comment deleted. Late, doubled and reordered events do
 * no harm, since the truth is read from Jira. `false`: the event names no issue, so there was nothing to do.
 */
export async function onIssueEvent(ports: Ports, event: unknown): Promise<boolean> {
  const parsed = v.safeParse(IssueEvent, event);
  if (!parsed.success) return false;
  await reassess(ports, parsed.output.issue.id);
  return true;
}
