import * as fc from 'fast-check';
import { DEFAULT_RULE } from '../../../src/core/technical-rule/default-rule';
import { isTechnical, type RuleFacts } from '../../../src/core/technical-rule/technical';
import { anyIssue, anyRule } from './rules-and-issues';

const story: RuleFacts = { type: { id: '1', name: 'Story', level: 'standard' }, labels: [], components: [] };

describe('what counts as technical by the default rule', () => {
  test.each<[string, Partial<RuleFacts>, boolean, string]>([
    ['a listed type', { type: { name: 'Technical task', level: 'standard' } }, true, 'type Technical task'],
    ['in any case', { type: { name: 'TECH DEBT', level: 'standard' } }, true, 'type TECH DEBT'],
    ['a listed label', { labels: ['ui', 'End-of-Life'] }, true, 'label End-of-Life'],
    ['part of a label only', { labels: ['upgrade-later'] }, false, 'no row of the technical rule matches'],
    ['a plain story', {}, false, 'no row of the technical rule matches'],
    [
      'a labelled sub-task',
      { type: { name: 'Sub-task', level: 'subtask' }, labels: ['eol'] },
      false,
      'sub-tasks are left out',
    ],
    ['a labelled epic', { type: { name: 'Epic', level: 'epic' }, labels: ['eol'] }, false, 'epics are left out'],
  ])('%s', (_, facts, technical, text) => {
    expect(isTechnical({ ...story, ...facts }, DEFAULT_RULE)).toMatchObject({ technical, text });
  });
});

describe('rows', () => {
  test('the first that matches is the reason, with its place in the rule', () => {
    const issue = { ...story, labels: ['eol'], components: [{ id: '7', name: 'Cart' }] };
    const row = { by: 'component', is: [{ id: '7', name: 'Basket' }] } as const;
    const rule = { rows: [{ by: 'type', is: [] }, row, { by: 'label', is: [{ name: 'eol' }] }], never: [] } as const;
    expect(isTechnical(issue, rule)).toEqual({
      technical: true,
      reason: { kind: 'row', row, index: 1, matched: 'Cart' },
      text: 'component Cart',
    });
  });

  test('an id matches that id alone, whatever the name', () => {
    const rule = { rows: [{ by: 'type', is: [{ id: '2', name: 'Story' }] }], never: [] } as const;
    expect(isTechnical(story, rule).technical).toBe(false);
  });

  test('a parent is named by its id or its key', () => {
    const child = { ...story, parent: { id: '30', key: 'SHOP-70' } };
    const rule = { rows: [{ by: 'parent', is: [{ name: 'shop-70' }] }], never: [] } as const;
    expect(isTechnical(child, rule)).toMatchObject({ technical: true, text: 'part of SHOP-70' });
  });
});

describe("a person's mark", () => {
  test('overrides the rule both ways, sub-tasks and epics included, with its reason', () => {
    const issue = { ...story, labels: ['eol'] };
    expect(
      isTechnical(issue, DEFAULT_RULE, { technical: false, because: 'only a name', by: 'ana', atMs: 1 }),
    ).toMatchObject({
      technical: false,
      text: 'marked as not technical: only a name',
    });
    const epic: RuleFacts = { ...story, type: { name: 'Epic', level: 'epic' } };
    expect(isTechnical(epic, DEFAULT_RULE, { technical: true, by: 'ana', atMs: 1 })).toMatchObject({
      technical: true,
      text: 'marked as technical',
    });
  });

  test('any rule over any issue: technical exactly when a row is the reason, and the reason is told', () => {
    fc.assert(
      fc.property(anyIssue, anyRule, (issue, rule) => {
        const verdict = isTechnical(issue, rule);
        expect(verdict.technical).toBe(verdict.reason.kind === 'row');
        expect(verdict.text).not.toBe('');
      }),
    );
  });
});
