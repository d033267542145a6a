import { intervalText, learntText, percentText } from '../../../src/core/learnt-threshold/learnt-text';
import type { LearntThreshold } from '../../../src/core/learnt-threshold/learn-threshold';
import { textTable } from './text-table';

const HEADINGS = ['Unrefined for', 'Work items', 'Done within a year after', '95 % interval'];
const TOO_FEW = 'too few';

/** What the history says about the limit: a row for each that was looked at, and the suggestion. */
export function learntLines(learnt: LearntThreshold): readonly string[] {
  const rows = learnt.records.map(({ limitDays, items, done }) => [
    `${limitDays} days`,
    String(items),
    done ? percentText(done.share) : TOO_FEW,
    done ? intervalText(done) : '',
  ]);
  return [...textTable(HEADINGS, rows), '', learntText(learnt)];
}
