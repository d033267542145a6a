import { formatDayNear, type CalendarDay } from '../time/calendar-day';
import type { ChangeItem } from '../history/history';
import type { Framing } from '../framing/framing';
import { framingIn } from '../issue/as-it-stood';
import { answerText } from '../framing/answer';
import { QUESTIONS } from '../framing/questions';

/** What one save did to the answers, as long as Jira's history holds them whole: "deadline 1 Nov → 12 Nov, risk reworded". */
export function framingChangeText(item: ChangeItem, on: CalendarDay): string | undefined {
  const [before, after] = [valueOf(item.from, item.fromText), valueOf(item.to, item.toText)];
  if (before === 'unreadable' || after === 'unreadable') return undefined;
  if (Object.keys({ ...before, ...after }).length === 0) return undefined;
  if (Object.keys(after).length === 0) return 'emptied';
  const said = CHANGES.flatMap((change) => change(before, after, on) ?? []);
  if (said.length > 0) return said.join(', ');
  return before.writtenFor === after.writtenFor ? 'saved as it was' : 'confirmed for this work item';
}

/** Nothing at all is no answers; anything but JSON can't be read. */
function valueOf(value: string | undefined, text: string | undefined): Framing | 'unreadable' {
  const told = [value, text].filter((one) => one !== undefined && one.trim() !== '');
  if (told.length === 0) return {};
  return told.map(framingIn).find((framing) => framing !== undefined) ?? 'unreadable';
}

type Told = string | readonly string[] | undefined;

/** Each thing that a framing says, in form order: what became of it, or nothing. */
const CHANGES: readonly ((before: Framing, after: Framing, on: CalendarDay) => Told)[] = [
  (before, after, on) => becameDay('deadline', before.deadline, after.deadline, on),
  (before, after) => (!before.noFixedDate && after.noFixedDate ? 'no fixed date' : undefined),
  ...QUESTIONS.map(
    ({ id, shortName }) =>
      (before: Framing, after: Framing) =>
        became(shortName, answerText(before, id), answerText(after, id), 'reworded'),
  ),
  (before, after) => became('cost of waiting', costsOf(before), costsOf(after), 'changed'),
  ({ blockedIssues: before = [] }, { blockedIssues: after = [] }) => [
    ...after.filter((key) => !before.includes(key)).map((key) => `${key} waits`),
    ...before.filter((key) => !after.includes(key)).map((key) => `${key} waits no more`),
  ],
  (before, after) => became('who feels it', before.who?.join() ?? '', after.who?.join() ?? '', 'changed'),
  (before, after) => became('kind of value', valueKind(before), valueKind(after), 'changed'),
  (before, after) => became('why it comes up', before.origin ?? '', after.origin ?? '', 'changed'),
  (before, after, on) => becameDay('answers due', before.laterUntil, after.laterUntil, on),
];

function became(name: string, before: string, after: string, change: 'reworded' | 'changed'): Told {
  if (before === after) return undefined;
  if (before === '') return `${name} ${change === 'reworded' ? 'answered' : 'added'}`;
  return `${name} ${after === '' ? 'taken away' : change}`;
}

function becameDay(name: string, before: string | undefined, after: string | undefined, on: CalendarDay): Told {
  if (before === after) return undefined;
  const [from, to] = [before, after].map((day) => day && formatDayNear(day, on));
  if (to === undefined || to === '') return `${name} ${from ?? ''} taken away`;
  return from ? `${name} ${from} → ${to}` : `${name} ${to}`;
}

const valueKind = ({ value, valueClass }: Framing): string => [value, valueClass].filter(Boolean).join();

const costsOf = ({
  costLow,
  costLikely,
  costHigh,
  costInAYear,
  onceLow,
  onceHigh,
  onceOdds,
  ...of
}: Framing): string => {
  const numbers = [costLow, costLikely, costHigh, costInAYear, onceLow, onceHigh, onceOdds];
  return numbers.every((number) => number === undefined)
    ? ''
    : [...numbers, of.costUnit, of.costCurrency, of.costFrom].join();
};
