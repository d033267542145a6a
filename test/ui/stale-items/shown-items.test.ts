import { withRecords, type JudgedItem } from '../../../static/stale-items/find/judged-item';
import {
  changeIn,
  changeOfAge,
  NOTHING_SHOWN,
  withJudged,
  withRead,
} from '../../../static/stale-items/lists/shown-items';
import { anItem } from './an-item';
import { AT, DAY_MS } from './gadget-site';

const LISTED = { allOpenItems: true };

/** The item after somebody talked about it a moment ago. */
function discussed(item: JudgedItem): JudgedItem {
  const { id: issueId, projectId } = item.facts.issue;
  const atMs = AT.getTime();
  const record = { id: 'r', issueId, projectId, outcome: 'keep', by: 'ana', atMs, undone: false } as const;
  return withRecords(item, { issueId, marks: [], discussed: [record] }, atMs + DAY_MS);
}

const stale = anItem(132);
const read = withRead(NOTHING_SHOWN, [stale], 'not-refined', LISTED);

describe('what is shown', () => {
  test('changes no number by being read', () => {
    expect(changeIn('not-refined', read, LISTED)).toBe(0);
    expect(changeIn('not-answered', read, LISTED)).toBe(0);
    expect(changeOfAge({ fromDays: 90, toDays: 179 }, read)).toBe(0);
  });

  test('is one less in the list that an item left, and one more in its new age', () => {
    const shown = withJudged(read, [discussed(stale)]);
    expect(changeIn('not-refined', shown, LISTED)).toBe(-1);
    expect(changeIn('not-answered', shown, LISTED)).toBe(0);
    expect(changeOfAge({ fromDays: 90, toDays: 179 }, shown)).toBe(-1);
    expect(changeOfAge({ fromDays: 0, toDays: 29 }, shown)).toBe(1);
    expect(changeIn('not-refined', withJudged(shown, [stale]), LISTED)).toBe(0);
  });

  test('is one less where the index counted an item that was refined before it was read', () => {
    const shown = withRead(NOTHING_SHOWN, [discussed(stale)], 'not-refined', LISTED);
    expect(changeIn('not-refined', shown, LISTED)).toBe(-1);
  });

  test('keeps what somebody did while a row was still being looked up', () => {
    const shown = withJudged(read, [discussed(stale)]);
    expect(withJudged(shown, [anItem(133)], new Set([stale])).get('10001')?.item).toBe(shown.get('10001')?.item);
    expect(withJudged(read, [anItem(133)], new Set([stale])).get('10001')?.item.assessment.staleness.days).toBe(133);
  });

  test('takes no item that it does not show', () => {
    expect(withJudged(NOTHING_SHOWN, [stale]).size).toBe(0);
  });
});
