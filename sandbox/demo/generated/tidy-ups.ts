import type { Issue } from '../../jira/site/issue';
import { DAY_MS } from '../calendar';
import { systemChange } from '../change-item';
import type { Random } from '../random';
import { somebody } from './item-life';

const EVERY_DAYS = 85;
const MOST_ITEMS = 500;
/** One in so many of the open items. */
const SHARE = 8;
const STEP_MS = 100;

/**
 * Every quarter somebody sets a fix version on an eighth of a project's open items at once, five hundred at most: bulk edits, which make
 * "updated" look young and refine nothing.
 */
export function tidyUp(issues: readonly Issue[], fromMs: number, nowMs: number, random: Random): void {
  for (let atMs = fromMs; atMs < nowMs - DAY_MS; atMs += EVERY_DAYS * DAY_MS) {
    const authorId = somebody(random);
    const touched = issues.filter(({ createdMs, resolvedMs }) => createdMs < atMs && (resolvedMs ?? Infinity) > atMs);
    for (const [index, issue] of random
      .some(touched, Math.min(MOST_ITEMS, Math.ceil(touched.length / SHARE)))
      .entries()) {
      const items = [{ ...systemChange('Fix Version', undefined, '', undefined, 'Next'), fieldId: 'fixVersions' }];
      issue.histories.push({ id: '', atMs: atMs + index * STEP_MS, authorId, items });
    }
  }
}
