import * as v from 'valibot';
import { showsNothing } from '../text/shows-nothing';
import { currencyCode, day, flag, oneOf, ownObject, shortList } from '../json/schema-parts';
import {
  COST_BEGINNINGS,
  COST_UNITS,
  FELT_BY,
  ORIGINS,
  VALUE_CLASSES,
  VALUE_DIRECTIONS,
  type Framing,
} from './framing';
import { LONGEST_ANSWER, MOST_MEMBERS } from './limits';
import { byQuestion } from './questions';

/** A framing, or why a value is none: a sentence for the person who can put it right. */
export type ParsedFraming = { readonly framing: Framing } | { readonly problem: string };

const COST = 'must be a number of 0 or more';
const ODDS = 'must be a number of percent from 0 to 100';
const KEY = 'must hold keys of work items such as SHOP-61';
const ID = 'must be the id of a work item, in digits';

const answer = v.pipe(
  v.string('must be text'),
  v.trim(),
  v.transform((text) => (showsNothing(text) ? '' : text)),
  v.maxLength(LONGEST_ANSWER, `has more than ${LONGEST_ANSWER} characters`),
);
const answers = byQuestion(() => v.nullish(answer));
const cost = v.pipe(v.number(COST), v.finite(COST), v.minValue(0, COST));
const issueKey = v.pipe(v.string(KEY), v.trim(), v.maxLength(255, KEY), v.regex(/^[A-Z][A-Z0-9_]*-\d+$/, KEY));

/** Every key of a framing has its place here: a forgotten one doesn't compile. */
const framingSchema = ownObject({
  ...answers,
  deadline: v.nullish(day),
  noFixedDate: v.nullish(flag),
  costLow: v.nullish(cost),
  costLikely: v.nullish(cost),
  costHigh: v.nullish(cost),
  costUnit: v.nullish(oneOf(COST_UNITS)),
  costCurrency: v.nullish(currencyCode),
  costFrom: v.nullish(oneOf(COST_BEGINNINGS)),
  costInAYear: v.nullish(cost),
  onceLow: v.nullish(cost),
  onceHigh: v.nullish(cost),
  onceOdds: v.nullish(v.pipe(v.number(ODDS), v.finite(ODDS), v.minValue(0, ODDS), v.maxValue(100, ODDS))),
  blockedIssues: v.nullish(shortList(issueKey, MOST_MEMBERS)),
  who: v.nullish(shortList(oneOf(FELT_BY), MOST_MEMBERS)),
  value: v.nullish(oneOf(VALUE_DIRECTIONS)),
  valueClass: v.nullish(oneOf(VALUE_CLASSES)),
  origin: v.nullish(oneOf(ORIGINS)),
  laterReason: v.nullish(answer),
  laterUntil: v.nullish(day),
  writtenFor: v.nullish(v.pipe(v.string(ID), v.regex(/^\d{1,19}$/, ID))),
} satisfies Record<keyof Framing, v.GenericSchema>);

/**
 * Reads the value of the app's own field, whoever wrote it. Nothing (null, absent) is an empty framing; texts are
 * trimmed, and texts in which nothing can be seen and empty lists are left out. Anything unknown, inherited, oversized or of another type is a problem.
 * Never throws.
 */
export function parseFraming(value: unknown): ParsedFraming {
  const parsed = v.safeParse(framingSchema, value ?? {}, { abortEarly: true });
  if (!parsed.success) return { problem: sentenceOf(parsed.issues[0]) };
  const { costLow, costLikely, costHigh } = parsed.output;
  if (!isRising([costLow, costLikely, costHigh])) {
    return { problem: 'The impact framing’s costs must rise from low over likely to high. Correct the three numbers.' };
  }
  return { framing: withoutEmpty(parsed.output) };
}

function isRising(costs: readonly (number | null | undefined)[]): boolean {
  const given = costs.filter((cost) => typeof cost === 'number');
  return given.every((cost, at) => at === 0 || (given[at - 1] ?? 0) <= cost);
}

type Stored = v.InferOutput<typeof framingSchema>;

function withoutEmpty(stored: Stored): Framing {
  const { blockedIssues, who, ...single } = stored;
  const kept: Framing = Object.fromEntries(
    Object.entries(single).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
  return {
    ...kept,
    ...(blockedIssues?.length && { blockedIssues: [...new Set(blockedIssues)] }),
    ...(who?.length && { who: [...new Set(who)] }),
  };
}

function sentenceOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const subject = path === null ? 'The impact framing' : `“${path.slice(0, 100)}” in the impact framing`;
  return `${subject} ${issue.message}. Correct it and save again.`;
}
