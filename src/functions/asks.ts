import * as v from 'valibot';
import type { Ask, Call } from '../contract';
import { TYPE_ENFORCEMENTS } from '../core/policy/policy';
import { policySchema } from '../core/policy/policy-schema';
import { WAIVER_KINDS } from '../core/policy/waivers';
import { OUTCOMES } from '../core/records/records';
import { accountId, currencyCode, day, flag, id, oneOf, ownObject, shortList } from '../core/json/schema-parts';
import { isIssueId } from '../jira/paths';
import { Refused } from '../jira/refused';

const text = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));

const shortText = (most: number) => v.optional(text(most));

/** As storage makes them: the kind of record, its issue, and what tells it from the others. */
const recordId = v.pipe(v.string(), v.regex(/^(?:mark|discussed):\d{1,19}:[\w-]{1,100}$/));

const recordRef = { issueId: id, recordId };

/** Issues in one call: what a function does well before its time is up, and search reconciles at once. */
const MOST_TOGETHER = 50;

const discussing = { outcome: oneOf(OUTCOMES), until: v.optional(day), note: shortText(500) };

/** What the guard could take for the id of an issue is none: its map holds both, and a pass would open an item's gate. */
const passHolder = v.pipe(
  accountId,
  v.check((text) => !isIssueId(text), 'must be an account id'),
);

const issueIds = (most: number) => v.pipe(shortList(id, most), v.minLength(1));

const SCHEMAS = {
  readRecords: ownObject({ issueIds: issueIds(100) }),
  recordMark: ownObject({ issueId: id, technical: flag, because: shortText(500) }),
  recordDiscussed: ownObject({ issueId: id, ...discussing }),
  recordDiscussedTogether: ownObject({ issueIds: issueIds(MOST_TOGETHER), ...discussing }),
  undoRecord: ownObject(recordRef),
  undoTogether: ownObject({ records: v.pipe(shortList(ownObject(recordRef), MOST_TOGETHER), v.minLength(1)) }),
  reassess: ownObject({ issueId: id }),
  issueWaiver: ownObject({ issueId: id }),
  grantWaiver: ownObject({ issueId: id, because: text(500), until: day }),
  endWaiver: ownObject({ issueId: id }),
  projectWaivers: ownObject({ projectId: id }),
  grantPass: ownObject({ projectId: id, passFor: passHolder, because: text(500), until: day }),
  endGrant: ownObject({ projectId: id, kind: oneOf(WAIVER_KINDS), subject: accountId }),
  readForms: ownObject({ projectId: id }),
  followForms: ownObject({ projectId: id }),
  declareBulkEdit: ownObject({
    issueId: id,
    entryId: id,
    kind: v.optional(oneOf(['change', 'comment'] as const)),
    session: flag,
  }),
  readBulkEdits: ownObject({ issueIds: v.pipe(shortList(id, 100), v.minLength(1)) }),
  readSweep: ownObject({ projectId: id }),
  startSweep: ownObject({ projectId: id }),
  siteSweeps: ownObject({}),
  readSitePolicy: ownObject({}),
  saveSitePolicy: ownObject({
    cap: oneOf(TYPE_ENFORCEMENTS),
    start: policySchema,
    currency: v.optional(currencyCode),
    over: v.unknown(),
  }),
  guardFailures: ownObject({}),
  forgetGuardFailure: ownObject({ workflowId: v.pipe(text(300), v.minLength(1)) }),
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
