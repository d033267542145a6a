import * as v from 'valibot';
import { ORIGINS } from '../framing/framing';
import { OPTIONAL_SIGNALS } from '../refinement/optional-signals';
import { NEVER_LEVELS, ROW_FACTS } from '../technical-rule/rule';
import { DEFAULT_POLICY } from './default-policy';
import { ENFORCEMENTS, TYPE_ENFORCEMENTS } from './policy';
import { accountId, day, flag, id, name, oneOf, ownObject, shortList, wholeNumber } from '../json/schema-parts';

const MOST_ROWS = 20;
const MOST_OPERANDS = 100;
const MOST_ACCOUNTS = 200;
const MOST_DAYS = 3650;

const operand = ownObject({ id: v.exactOptional(id), name });

/** Few enough digits that an expression of Jira, which knows numbers alone, reads it exactly. */
const typeId = v.pipe(id, v.maxLength(15, 'must have at most 15 digits'));

const type = ownObject({ id: typeId, name });

const rule = ownObject({
  rows: shortList(ownObject({ by: oneOf(ROW_FACTS), is: shortList(operand, MOST_OPERANDS) }), MOST_ROWS),
  never: shortList(oneOf(NEVER_LEVELS), NEVER_LEVELS.length),
  neverTypes: v.exactOptional(shortList(type, MOST_OPERANDS)),
});

const days = wholeNumber(1, MOST_DAYS);

const guard = ownObject({ field: v.string(), keys: v.array(v.string()), refuses: v.string() });

/** A policy as it is stored or written in a file. Only the version must be there; every other key has its default. */
export const policySchema = ownObject({
  version: v.literal(1, 'must be 1, the only version there is'),
  enforcement: v.optional(oneOf(ENFORCEMENTS), DEFAULT_POLICY.enforcement),
  enforcementByType: v.optional(
    shortList(ownObject({ id: typeId, name, enforcement: oneOf(TYPE_ENFORCEMENTS) }), MOST_OPERANDS),
    DEFAULT_POLICY.enforcementByType,
  ),
  rule: v.optional(rule, DEFAULT_POLICY.rule),
  staleAfterDays: v.optional(days, DEFAULT_POLICY.staleAfterDays),
  staleAfterDaysByOrigin: v.optional(
    ownObject(v.entriesFromList(ORIGINS, v.exactOptional(days))),
    DEFAULT_POLICY.staleAfterDaysByOrigin,
  ),
  soonerBeforeDeadline: v.optional(flag, DEFAULT_POLICY.soonerBeforeDeadline),
  ignoredAccountIds: v.optional(shortList(accountId, MOST_ACCOUNTS), DEFAULT_POLICY.ignoredAccountIds),
  ignoredSignals: v.optional(
    shortList(oneOf(OPTIONAL_SIGNALS.map(({ id }) => id)), OPTIONAL_SIGNALS.length),
    DEFAULT_POLICY.ignoredSignals,
  ),
  answerLater: v.optional(ownObject({ allowed: flag, dueWorkingDays: wholeNumber(1, 60) }), DEFAULT_POLICY.answerLater),
  granterAccountIds: v.optional(shortList(accountId, MOST_ACCOUNTS), DEFAULT_POLICY.granterAccountIds),
  gateStatus: v.exactOptional(ownObject({ id, name })),
  since: v.exactOptional(day),
  reminders: v.exactOptional(ownObject({ afterDays: wholeNumber(1, 60), since: day })),
  guard: v.exactOptional(guard),
});
