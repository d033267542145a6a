import { countOf } from '../time/count-text';
import { LEAST_ITEMS, LIMITS_DAYS, type LearntThreshold, type LimitRecord } from './learn-threshold';
import type { Estimate } from './share-left';

/** What was learnt, in words: the suggestion with what it rests on, or why there is none. */
export function learntText({ records, suggestedDays }: LearntThreshold): string {
  const suggested = records.find(({ limitDays }) => limitDays === suggestedDays);
  if (suggested?.done) return suggestionText(suggested, suggested.done);
  if (records.some(isTold)) {
    return 'No limit stands out: at none of them is it clear that fewer than half of the items are done within a year after.';
  }
  return tooLittleText(records);
}

/** "31 %". */
export function percentText(share: number): string {
  return `${Math.round(100 * share)} %`;
}

/** "24–39 %": the ends of the 95 % interval. */
export function intervalText({ low, high }: Estimate): string {
  return `${Math.round(100 * low)}–${percentText(high)}`;
}

function suggestionText({ limitDays, items }: LimitRecord, done: Estimate): string {
  const days = countOf(limitDays, 'day');
  return (
    `Suggested: ${days}. Of ${countOf(items, 'item')} that once stood unrefined for ${days}, about ` +
    `${percentText(done.share)} were done within a year after (95 % interval: ${intervalText(done)}). ` +
    'From there on an item is more likely left undone than done.'
  );
}

function isTold({ done, limitDays }: LimitRecord): boolean {
  return done !== undefined && LIMITS_DAYS.some((days) => days === limitDays);
}

function tooLittleText(records: readonly LimitRecord[]): string {
  const [shortest] = LIMITS_DAYS;
  const aYearAgo = records.find(({ limitDays }) => limitDays === shortest)?.aYearAgo ?? 0;
  return (
    `Too little history to learn from: ${countOf(aYearAgo, 'item')} stood unrefined for ${shortest} days a year ago or ` +
    `more, and ${LEAST_ITEMS} are needed. With fewer, chance could make the answer.`
  );
}
