import * as v from 'valibot';
import type { Ask, Call } from '../contract';
import { OUTCOMES } from '../core/records';
import { Refused } from '../jira/refused';

const IssueId = v.pipe(v.string(), v.regex(/^\d{1,19}$/));
const shortText = (most: number) => v.optional(v.pipe(v.string(), v.trim(), v.maxLength(most)));

const SCHEMAS = {
  readRecords: v.strictObject({ issueIds: v.pipe(v.array(IssueId), v.minLength(1), v.maxLength(100)) }),
  recordMark: v.strictObject({ issueId: IssueId, technical: v.boolean(), because: shortText(500) }),
  recordDiscussed: v.strictObject({ issueId: IssueId, outcome: v.picklist(OUTCOMES), note: shortText(500) }),
  undoRecord: v.strictObject({ issueId: IssueId, recordId: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) }),
  reassess: v.strictObject({ issueId: IssueId }),
} satisfies Record<Call, v.GenericSchema>;

/** Reads what a browser sent: every byte of it may be hostile. Unknown keys, wrong types and long texts are refused. */
export function parseAsk<C extends Call>(call: C, payload: unknown): Ask<C> {
  const parsed = v.safeParse(SCHEMAS[call], payload, { abortEarly: true });
  if (parsed.success) return parsed.output;
  const where = v.getDotPath(parsed.issues[0]);
  throw new Refused(
    'invalid',
    `Stakes could not read this request${where ? ` (${where})` : ''}. Reload the page and try again.`,
  );
}
