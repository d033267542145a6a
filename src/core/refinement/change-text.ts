import { dayOf } from '../time/calendar-day';
import { framingChangeText } from './framing-change-text';
import { type ChangeEntry, type ChangeItem, namesOf } from '../history/history';
import { CHANGE_SIGNALS } from './signals';

const LONGEST_VALUE = 30;

/** Fields whose values say little to people: long texts, seconds, structured answers. */
const WITHOUT_VALUES: readonly string[] = [
  'description',
  'impact framing',
  'timeestimate',
  'timeoriginalestimate',
  'timespent',
  'workflow',
];

/**
 * What an entry changed, in a few words: "Estimate 5 → 8", "Fix version, Workflow", "Moved in rank", "Framing (risk reworded)".
 */
export function changeText(entry: ChangeEntry): string {
  const [only, ...others] = entry.items;
  if (only === undefined) return 'Saved without a change';
  if (others.length > 0)
    return [...new Set(entry.items.map((item) => nameOf(item) + answersOf(item, entry)))].join(', ');
  return namesOf(only).includes('rank') ? 'Moved in rank' : `${nameOf(only)}${valuesOf(only)}${answersOf(only, entry)}`;
}

/** The signal's noun, or else what Jira calls the field, in sentence case ("Fix Version" is "Fix version"). */
function nameOf(item: ChangeItem): string {
  const names = namesOf(item);
  const signal = CHANGE_SIGNALS.find((signal) => names.some((name) => signal.names.includes(name)));
  const name = signal?.noun ?? item.field.replace(/(?<= )[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** What became of the answers, where the item holds some; days are named from when it was saved. */
function answersOf(item: ChangeItem, { atMs }: ChangeEntry): string {
  const text = framingChangeText(item, dayOf(new Date(atMs), 'UTC'));
  return text === undefined ? '' : ` (${text})`;
}

function valuesOf(item: ChangeItem): string {
  if (namesOf(item).some((name) => WITHOUT_VALUES.includes(name))) return '';
  const [from, to] = [item.fromText?.trim() || 'none', item.toText?.trim() || 'none'];
  const sayable = from !== to && [from, to].every((text) => text.length <= LONGEST_VALUE && !/[\r\n]/.test(text));
  return sayable ? ` ${from} → ${to}` : '';
}
