import { discussionInForce, type DiscussedRecord } from '../../../src/core/records/records';

const discussed = (id: string, more: Partial<DiscussedRecord> = {}): DiscussedRecord => ({
  id,
  issueId: '1',
  projectId: '2',
  outcome: 'keep',
  by: 'ana',
  atMs: 1_000,
  undone: false,
  ...more,
});

test.each<[string, readonly DiscussedRecord[], string | undefined]>([
  ['nothing was discussed', [], undefined],
  ['the newest of two', [discussed('a'), discussed('b', { atMs: 2_000 })], 'b'],
  ['the newest, in whatever order', [discussed('a', { atMs: 2_000 }), discussed('b')], 'a'],
  ['the later of two in one second', [discussed('a'), discussed('b')], 'b'],
  ['the one before an undone one', [discussed('a'), discussed('b', { atMs: 2_000, undone: true })], 'a'],
  ['none, if all were undone', [discussed('a', { undone: true })], undefined],
])('the outcome that holds is that of %s', (_, records, id) => {
  expect(discussionInForce({ issueId: '1', marks: [], discussed: records })?.id).toBe(id);
});
