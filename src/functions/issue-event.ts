import * as v from 'valibot';
import type { JudgingPorts } from './ports';
import { reassess } from './reassess';
import { wake } from './sweep/wake';

const id = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.regex(/^\d{1,19}$/));

/** The part of Jira's issue events that counts: which issue of which project. Everything else is read again. */
const IssueEvent = v.object({
  eventType: v.string(),
  issue: v.object({ id, fields: v.object({ project: v.object({ id }) }) }),
});

/**
 * Events whose issue is judged at once besides: a new issue, because people look at it next; and a comment that is
 * gone, because it may leave no trace by which a search could find the issue.
 */
const AT_ONCE: readonly string[] = ['avi:jira:created:issue', 'avi:jira:deleted:comment'];

/**
 * Something happened to an issue: created, updated, commented, a comment deleted. It only says "look at this project":
 * late, doubled, lost and reordered events can't make a sweep wrong. `false`: the event names no issue of a project, so
 * there was nothing to do.
 */
export async function onIssueEvent(ports: JudgingPorts, event: unknown): Promise<boolean> {
  const parsed = v.safeParse(IssueEvent, event);
  if (!parsed.success) return false;
  const { eventType, issue } = parsed.output;
  const projectId = issue.fields.project.id;
  await wake(ports, projectId);
  if (AT_ONCE.includes(eventType) && (await ports.sweeps.state(projectId))) await reassess(ports, issue.id);
  return true;
}
