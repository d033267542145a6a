import { momentOf, zoneOffsetMinutes } from '../render/time';
import { badRequest } from '../reply';
import type { JqlContext, Term } from './jql-context';
import { unknownFunction } from './kinds/terms';
import type { JqlOperand } from './query';

const UNIT_MS: Readonly<Record<string, number>> = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000 };

/**
 * The moment an operand of a date field stands for: a date or date and time in the searching account's zone, a
 * distance from now such as `-90d`, or a date function.
 */
export function momentFor(term: Term, operand: JqlOperand, context: JqlContext): number {
  if (operand.kind === 'function') return functionMoment(term, operand.name, operand.args, context);
  if (operand.kind !== 'value') throw invalidDate(term, '');
  const wall = wallTime(operand.text);
  if (wall !== undefined) return momentOf(wall, context.timeZone);
  const distance = relativeMs(operand.text);
  if (distance === undefined) throw invalidDate(term, operand.text);
  return context.nowMs + distance;
}

function invalidDate(term: Term, text: string): Error {
  return badRequest(
    `Date value '${text}' for field '${term.field}' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', ` +
      `'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
  );
}

function wallTime(text: string): number | undefined {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{1,2}):(\d{2}))?$/u.exec(text.trim());
  if (match === null) return undefined;
  const [year, month, day, hour, minute] = match.slice(1).map((part) => Number(part ?? 0));
  const wall = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute));
  const isSame = wall.getUTCMonth() === (month ?? 1) - 1 && wall.getUTCDate() === day && wall.getUTCHours() === hour;
  return isSame && (minute ?? 0) < 60 ? wall.getTime() : undefined;
}

function relativeMs(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/^[+-]?\d+[wdhm](\s+\d+[wdhm])*$/u.test(trimmed)) return undefined;
  const size = [...trimmed.matchAll(/(\d+)([wdhm])/gu)].reduce(
    (sum, [, count, unit]) => sum + Number(count) * (UNIT_MS[unit ?? ''] ?? 0),
    0,
  );
  return trimmed.startsWith('-') ? -size : size;
}

/** The wall clock of a zone as a UTC date, so that calendar arithmetic needs no zone. */
type Wall = Date;

const STARTS: Readonly<Record<string, (wall: Wall) => number>> = {
  day: (wall) => Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()),
  week: (wall) => Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate() - ((wall.getUTCDay() + 6) % 7)),
  month: (wall) => Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), 1),
  year: (wall) => Date.UTC(wall.getUTCFullYear(), 0, 1),
};

const UNIT_OF: Readonly<Record<string, string>> = { day: 'd', week: 'w', month: 'M', year: 'y' };

function functionMoment(term: Term, name: string, args: readonly string[], context: JqlContext): number {
  const lower = name.toLowerCase();
  if (lower === 'now') return context.nowMs;
  const match = /^(start|end)of(day|week|month|year)$/u.exec(lower);
  const period = match?.[2] ?? '';
  const start = STARTS[period];
  const unit = UNIT_OF[period];
  if (match === null || start === undefined || unit === undefined) throw unknownFunction(term, name);
  const wall = new Date(context.nowMs + zoneOffsetMinutes(context.nowMs, context.timeZone) * 60_000);
  const begin = shifted(term, start(wall), args[0] ?? '', unit);
  if (match[1] === 'start') return momentOf(begin, context.timeZone);
  return momentOf(shifted(term, begin, '1', unit), context.timeZone) - 1;
}

function shifted(term: Term, wallMs: number, increment: string, defaultUnit: string): number {
  if (increment.trim() === '') return wallMs;
  const match = /^([+-]?\d+)([yMwdhm]?)$/u.exec(increment.trim());
  if (match === null) throw invalidDate(term, increment);
  const count = Number(match[1]);
  const unit = match[2] === '' ? defaultUnit : (match[2] ?? defaultUnit);
  const wall = new Date(wallMs);
  if (unit === 'M') return wall.setUTCMonth(wall.getUTCMonth() + count);
  if (unit === 'y') return wall.setUTCFullYear(wall.getUTCFullYear() + count);
  return wallMs + count * (UNIT_MS[unit] ?? 0);
}
