import { isJson } from '../body';
import { durationSeconds } from '../fields/time-tracking';
import { sprintIds } from '../fields/custom-fields';
import type { CustomField } from '../site/catalogue';
import type { HistoryItem } from '../site/issue';
import { change, edited, refused, type FieldEditor, type Side } from './field-edit';
import { customChange } from './text-editors';

/** A calendar day, `YYYY-MM-DD`, or null. */
export const editDueDate: FieldEditor = ({ draft }, value) => {
  if (value !== null && !isDay(value)) return refused('Error parsing date string. Use the format yyyy-MM-dd.');
  const before = draft.dueOn;
  if (value === null) delete draft.dueOn;
  else draft.dueOn = value;
  const side = (day: string | undefined): Side => ({
    id: day ?? null,
    text: day === undefined ? null : `${day} 00:00:00.0`,
  });
  return edited(...change('duedate', side(before), side(draft.dueOn)));
};

/** Original and remaining estimate as texts such as `2d 4h`; setting the first alone sets both. */
export const editTimeTracking: FieldEditor = ({ draft }, value) => {
  if (!isJson(value)) return refused('Operation value must be an object');
  const items: HistoryItem[] = [];
  const original = value['originalEstimate'];
  const remaining = value['remainingEstimate'] ?? (draft.remainingEstimateSeconds === undefined ? original : undefined);
  for (const [member, asked, name] of [
    ['originalEstimateSeconds', original, 'timeoriginalestimate'],
    ['remainingEstimateSeconds', remaining, 'timeestimate'],
  ] as const) {
    if (asked === undefined) continue;
    const seconds = typeof asked === 'string' ? durationSeconds(asked) : undefined;
    if (seconds === undefined) return refused('Time estimate must be in the format "2d 4h".');
    const before = draft[member];
    draft[member] = seconds;
    const side = (count: number | undefined): Side => ({
      id: count?.toString() ?? null,
      text: count?.toString() ?? null,
    });
    items.push(...change(name, side(before), side(seconds)));
  }
  return edited(...items);
};

/** A number field of the site. The changelog has the value in the texts alone. */
export function editNumber(field: CustomField): FieldEditor {
  return ({ draft }, value) => {
    if (value !== null && (typeof value !== 'number' || !Number.isFinite(value))) {
      return refused('Operation value must be a number');
    }
    const before = draft.custom[field.id];
    if (value === null) delete draft.custom[field.id];
    else draft.custom[field.id] = value;
    const text = (stored: unknown): string => (typeof stored === 'number' ? String(stored) : '');
    return edited(...customChange(field, text(before), text(value)));
  };
}

/** A date field of the site. */
export function editDate(field: CustomField): FieldEditor {
  return ({ draft }, value) => {
    if (value !== null && !isDay(value)) return refused('Error parsing date string. Use the format yyyy-MM-dd.');
    const before = draft.custom[field.id];
    if (value === null) delete draft.custom[field.id];
    else draft.custom[field.id] = value;
    return edited(...customChange(field, typeof before === 'string' ? before : '', value ?? ''));
  };
}

/** The sprint an issue is in: one id, or null for the backlog. Closed sprints it was in stay with it. */
export function editSprint(field: CustomField): FieldEditor {
  return ({ store, draft }, value) => {
    const sprint = typeof value === 'number' ? store.sprints.get(value) : undefined;
    if (value !== null && sprint === undefined) return refused('Number value expected as the Sprint id.');
    if (sprint?.state === 'closed') return refused('The sprint is closed.');
    const before = sprintIds(draft, field.id);
    const closed = before.filter((id) => store.sprints.get(id)?.state === 'closed');
    const after = sprint === undefined ? closed : [...closed, sprint.id];
    draft.custom[field.id] = after;
    const names = (ids: readonly number[]): string => ids.map((id) => store.sprints.get(id)?.name ?? id).join(', ');
    const [item] = customChange(field, names(before), names(after));
    return item === undefined ? edited() : edited({ ...item, from: before.join(', '), to: after.join(', ') });
  };
}

function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const ms = Date.parse(value);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value);
}
