import { learntText } from '../../../src/core/learnt-threshold/learnt-text';
import type { LimitRecord } from '../../../src/core/learnt-threshold/learn-threshold';

const record = (limitDays: number, more: Partial<LimitRecord> = {}): LimitRecord => ({
  limitDays,
  items: 1143,
  aYearAgo: 100,
  ...more,
});
const done = { share: 0.312, low: 0.238, high: 0.394 };

describe('what was learnt, in words', () => {
  it('is the suggestion, and what it rests on', () => {
    expect(learntText({ records: [record(90), record(120, { done })], suggestedDays: 120 })).toBe(
      'Suggested: 120 days. Of 1,143 items that once stood unrefined for 120 days, about 31 % were done within a year after ' +
        '(95 % interval: 24–39 %). From there on an item is more likely left undone than done.',
    );
  });

  it('is that no limit stands out', () => {
    expect(learntText({ records: [record(30, { done })] })).toBe(
      'No limit stands out: at none of them is it clear that fewer than half of the items are done within a year after.',
    );
  });

  it.each([
    [1, '1 item'],
    [29, '29 items'],
  ])('is how little there is: %d', (aYearAgo, items) => {
    const records = [record(20, { done, aYearAgo: 30 }), record(30, { aYearAgo })];
    expect(learntText({ records })).toBe(
      `Too little history to learn from: ${items} stood unrefined for 30 days a year ago or more, and 30 are needed. ` +
        'With fewer, chance could make the answer.',
    );
  });
});
