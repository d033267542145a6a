import { changelogPageOf, entryOf } from '../../src/jira/decoders/changelog';

const entry = (items: unknown, more: Record<string, unknown> = {}) => ({
  id: '10001',
  created: 1_759_080_993_142,
  author: { accountId: 'ana', accountType: 'atlassian', displayName: 'Ana' },
  items,
  ...more,
});

describe('an entry of a changelog', () => {
  test('keeps what changed, by whom and when', () => {
    const read = entryOf(
      entry([
        { field: 'Story Points', fieldId: 'customfield_10026', from: null, fromString: null, to: null, toString: '8' },
      ]),
    );
    expect(read).toEqual({
      id: '10001',
      atMs: 1_759_080_993_142,
      author: { accountId: 'ana', accountType: 'atlassian', displayName: 'Ana' },
      items: [{ field: 'Story Points', fieldId: 'customfield_10026', toText: '8' }],
    });
  });

  test('takes an item without toString for one without a new text, not for an inherited function', () => {
    const [item] = entryOf(entry([{ field: 'labels', fromString: 'old' }]))?.items ?? [];
    expect(item).toEqual({ field: 'labels', fromText: 'old' });
    expect(item && Object.hasOwn(item, 'toText') && item.toText).toBeFalsy();
  });

  test('keeps items without a field id: links and parents have none', () => {
    const read = entryOf(
      entry([{ field: 'IssueParentAssociation', from: '1', fromString: 'A-1', to: '2', toString: 'A-2' }]),
    );
    expect(read?.items[0]).toMatchObject({ field: 'IssueParentAssociation', fieldId: undefined, toText: 'A-2' });
  });

  test('names an item by its field id where the name is missing, and leaves out one without either', () => {
    expect(entryOf(entry([{ fieldId: 'summary' }, { fieldtype: 'jira' }, null, 7]))?.items).toEqual([
      { field: 'summary', fieldId: 'summary' },
    ]);
  });

  test('has no author where Jira names none', () => {
    for (const author of [undefined, null, 'ana', {}, { accountId: '' }, { accountId: 5 }]) {
      expect(entryOf(entry([], { author }))?.author).toBeUndefined();
    }
  });

  test('takes an account type it does not know for none', () => {
    expect(
      entryOf(entry([], { author: { accountId: 'x', accountType: 'robot' } }))?.author?.accountType,
    ).toBeUndefined();
  });

  test.each([
    ['id', { id: undefined }],
    ['moment', { created: 'yesterday' }],
    ['items', { items: 'summary' }],
  ])('is unreadable without its %s', (_, more) => {
    expect(entryOf(entry([], more))).toBeUndefined();
  });
});

describe('a page of bulk changelogs', () => {
  test('marks an issue whose history holds something unreadable, and keeps the others', () => {
    const page = changelogPageOf({
      issueChangeLogs: [
        { issueId: '1', changeHistories: [entry([])] },
        { issueId: 2, changeHistories: [entry([]), { id: '5' }] },
      ],
      nextPageToken: 'more',
    });
    expect(page?.changelogs.map(({ issueId, entries }) => [issueId, entries?.length])).toEqual([
      ['1', 1],
      ['2', undefined],
    ]);
    expect(page?.nextPageToken).toBe('more');
  });

  test.each([undefined, null, [], {}, { issueChangeLogs: {} }, { issueChangeLogs: [{}] }])('is not %j', (value) => {
    expect(changelogPageOf(value)).toBeUndefined();
  });

  test.each([undefined, null, ''])('is the last with the token %j', (nextPageToken) => {
    expect(changelogPageOf({ issueChangeLogs: [], nextPageToken })?.nextPageToken).toBeUndefined();
  });
});
