import * as v from 'valibot';
import { withFailure, type GuardFailure } from '../core/policy/guard-failure';
import type { Ports } from './ports';

const LONGEST_TEXT = 300;

const text = v.pipe(
  v.string(),
  v.transform((whole) => whole.slice(0, LONGEST_TEXT)),
);

/**
 * The part of `avi:jira:failed:expression` that counts (docs/platform.md#workflow-rules); people and issues stay out.
 */
const FailedExpression = v.object({
  workflowId: text,
  workflowName: v.optional(text, ''),
  errorMessages: v.optional(v.array(text), []),
});

const Stored = v.array(
  v.object({
    workflowId: v.string(),
    workflowName: v.string(),
    says: v.string(),
    times: v.number(),
    lastAtMs: v.number(),
  }),
);

/** Jira could not evaluate a rule of the app: remembered for the health page. `false`: the event names no workflow. */
export async function onFailedExpression({ siteStorage, nowMs }: Ports, event: unknown): Promise<boolean> {
  const parsed = v.safeParse(FailedExpression, event);
  if (!parsed.success) return false;
  const { workflowId, workflowName, errorMessages } = parsed.output;
  const failed = { workflowId, workflowName, says: errorMessages[0] ?? '', lastAtMs: nowMs() };
  await siteStorage.change('guard-failures', (stored) => withFailure(failuresIn(stored), failed));
  return true;
}

/** The failures in what was stored; what this version can't read is none. */
export function failuresIn(stored: unknown): readonly GuardFailure[] {
  const parsed = v.safeParse(Stored, stored);
  return parsed.success ? parsed.output : [];
}
