import * as v from 'valibot';
import type { CalendarDay } from '../time/calendar-day';
import { day } from '../json/schema-parts';

/** What the project property `stakes.set-up` holds: what Stakes had Jira do here and Jira doesn't tell itself. */
export type SetUpRecord = { readonly panelPinnedOn?: CalendarDay | undefined };

const Record = v.object({ panelPinnedOn: v.optional(day) });

/** The day on which Stakes last had the panel pinned; `undefined` where it hasn't, took it back, or the record is odd. */
export function pinnedOn(propertyValue: unknown): CalendarDay | undefined {
  const parsed = v.safeParse(Record, propertyValue);
  return parsed.success ? parsed.output.panelPinnedOn : undefined;
}

/** The record with another day, or none; what a later version keeps beside it stays. */
export function withPin(propertyValue: unknown, panelPinnedOn: CalendarDay | undefined): SetUpRecord {
  const kept = v.safeParse(v.record(v.string(), v.unknown()), propertyValue);
  const { panelPinnedOn: _, ...others } = kept.success ? kept.output : {};
  return panelPinnedOn === undefined ? others : { ...others, panelPinnedOn };
}
