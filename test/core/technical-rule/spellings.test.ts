import { DEFAULT_RULE } from '../../../src/core/technical-rule/default-rule';
import { resolveRule } from '../../../src/core/technical-rule/resolve-names';
import { ruleJql } from '../../../src/core/query/rule-jql';
import { isTechnical } from '../../../src/core/technical-rule/technical';
import { matchesJql } from '../jql-over-facts';

const PLAIN = { id: '10001', name: 'Task', level: 'standard' } as const;
const LABELS = ['tech_debt', 'TechDebt', 'Tech-Debt', 'TECHNICAL_DEBT', 'technicaldebt', 'end_of_life', 'EndOfLife'];
const TYPES = ['Technical debt', 'TechnicalDebt', 'technical_debt', 'Tech-Debt', 'TECHNICAL TASK'];

test.each(LABELS)('an item labelled %s is technical by default, for the rule and for the search alike', (label) => {
  const issue = { type: PLAIN, labels: [label], components: [] };
  expect(isTechnical(issue, DEFAULT_RULE).technical).toBe(true);
  const site = { types: [PLAIN], components: [], parents: [] };
  const resolved = resolveRule(DEFAULT_RULE, { ...site, labels: [label] });
  const values: Readonly<Record<string, readonly string[]>> = { labels: [label], issuetype: [PLAIN.id] };
  expect(matchesJql(ruleJql(resolved, site), (field) => values[field] ?? [])).toBe(true);
});

test.each(TYPES)('an item of type %s is technical by default, for the rule and for the search alike', (name) => {
  const type = { id: '10077', name, level: 'standard' } as const;
  expect(isTechnical({ type, labels: [], components: [] }, DEFAULT_RULE).technical).toBe(true);
  expect(ruleJql(DEFAULT_RULE, { types: [PLAIN, type], components: [], parents: [] })).toContain(
    'issuetype IN (10077)',
  );
});

test.each(['techdebts', 'tech debt later', 'tech.debt', 'debt'])('a label %s is another word', (label) => {
  expect(isTechnical({ type: PLAIN, labels: [label], components: [] }, DEFAULT_RULE).technical).toBe(false);
});

test('spellings that no settings page resolved are searched in the usual ways', () => {
  const jql = ruleJql(DEFAULT_RULE, { types: [PLAIN], components: [], parents: [] });
  for (const label of ['tech-debt', 'tech_debt', 'techdebt', 'end_of_life']) expect(jql).toContain(label);
});
