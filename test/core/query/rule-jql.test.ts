import * as fc from 'fast-check';
import { NO_ISSUE } from '../../../src/core/query/jql';
import { ruleJql } from '../../../src/core/query/rule-jql';
import { resolveRule } from '../../../src/core/technical-rule/resolve-names';
import { isTechnical, type RuleFacts } from '../../../src/core/technical-rule/technical';
import { matchesJql } from '../jql-over-facts';
import { anyIssue, anyRule, LABELS, SITE } from '../technical-rule/rules-and-issues';

/** What Jira holds for an issue, as JQL operands say it: ids, and labels with case. */
function valuesOf(issue: RuleFacts): (field: string) => readonly string[] {
  const values = new Map<string, readonly string[]>([
    ['issuetype', [issue.type.id ?? '']],
    ['labels', issue.labels],
    ['component', issue.components.map(({ id }) => id ?? '')],
    ['parent', issue.parent?.id === undefined ? [] : [issue.parent.id]],
    ['created', ['2026-01-01']],
  ]);
  return (field) => values.get(field) ?? [];
}

describe('the rule as JQL', () => {
  test('names by id whatever the site has, and labels by text', () => {
    const rule = {
      rows: [
        { by: 'type', is: [{ name: 'technical task' }, { id: '10099', name: 'Gone' }] },
        { by: 'label', is: [{ name: 'a"b\\' }] },
        { by: 'parent', is: [{ name: 'SHOP-70' }, { name: 'SHOP-99' }] },
      ],
      never: ['epic'],
    } as const;
    expect(ruleJql(rule, SITE)).toBe(
      '(issuetype IN (10002, 10012) OR labels IN ("a\\"b\\\\") OR parent IN (30001)) AND issuetype NOT IN (10004)',
    );
  });

  test('a rule that can match nothing finds nothing', () => {
    expect(ruleJql({ rows: [], never: ['epic'] }, SITE)).toBe(NO_ISSUE);
    expect(ruleJql({ rows: [{ by: 'type', is: [{ name: 'Gone' }] }], never: [] }, SITE)).toBe(NO_ISSUE);
  });

  test('finds exactly what the rule calls technical, and many are', () => {
    let technical = 0;
    const runs = 600;
    fc.assert(
      fc.property(anyIssue, anyRule, (issue, rule) => {
        const resolved = resolveRule(rule, { ...SITE, labels: LABELS });
        const verdict = isTechnical(issue, resolved).technical;
        expect(matchesJql(ruleJql(resolved, SITE), valuesOf(issue))).toBe(verdict);
        technical += verdict ? 1 : 0;
      }),
      { numRuns: runs, seed: 7 },
    );
    expect(technical / runs).toBeGreaterThanOrEqual(0.3);
  });
});

describe('resolving names', () => {
  test('never changes what the rule says on that site', () => {
    fc.assert(
      fc.property(anyIssue, anyRule, (issue, rule) => {
        const resolved = resolveRule(rule, { ...SITE, labels: LABELS });
        expect(isTechnical(issue, resolved).technical).toBe(isTechnical(issue, rule).technical);
      }),
    );
  });

  test('gives every spelling of a label and every type of a name, and keeps what the site lacks', () => {
    const rule = {
      rows: [
        { by: 'label', is: [{ name: 'TECH-DEBT' }, { name: 'tech-debt' }, { name: 'eol' }] },
        { by: 'type', is: [{ name: 'Technical task' }, { name: 'Enabler' }] },
        { by: 'parent', is: [{ name: 'SHOP-70' }] },
      ],
      never: ['subtask'],
    } as const;
    expect(resolveRule(rule, { ...SITE, labels: LABELS })).toEqual({
      rows: [
        { by: 'label', is: [{ name: 'tech-debt' }, { name: 'Tech-Debt' }, { name: 'eol' }] },
        {
          by: 'type',
          is: [{ id: '10002', name: 'Technical task' }, { id: '10012', name: 'technical TASK' }, { name: 'Enabler' }],
        },
        { by: 'parent', is: [{ name: 'SHOP-70' }] },
      ],
      never: ['subtask'],
    });
  });
});
