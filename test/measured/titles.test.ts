import { looksTechnical } from '../../src/core/technical-rule/looks-technical';
import { ROWS } from '../core/hint/labels';
import { exportedIssues } from './exports';

test('the verdicts in the table of labels are those of the rules', () => {
  const titles = new Map(
    [...exportedIssues('duracloud'), ...exportedIssues('tidev')].map(({ key, summary }) => [key, summary]),
  );
  const verdicts = ROWS.map(({ key }) => [key, looksTechnical(titles.get(key) ?? '').length > 0]);
  expect(verdicts).toEqual(ROWS.map(({ key, found }) => [key, found]));
});

test('on 739 real issues, 72 summaries look technical', () => {
  expect(exportedIssues('duracloud').filter(({ summary }) => looksTechnical(summary).length > 0)).toHaveLength(72);
});
