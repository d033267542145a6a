import { evaluate } from '../../../sandbox/jira/expressions/evaluation/evaluate';
import { fromJson, listValue } from '../../../sandbox/jira/expressions/values/make-value';
import { failureOf, NOW, valueOf } from './outcome';
import { issue, project, user } from './sample-entities';

// Examples whose outcome Atlassian's pages tell, or follow from what they tell.
const RANGE = 'value == null || value >= 0 && value <= 100';
const EDITORS = (groups: string) =>
  `let e = issue == null || issue.id == null; let n = value == null; e && n || user.${groups}.includes('field-editors')`;
const BAR = "`${'▰'.repeat(value / 10).padEnd(10, '▱')} (${value}%)`";
const MONEY = "let parts = value.split(' '); { amount: Number(parts[0]), currency: parts[1] }";
const FILTER = "try { return event.issue.fields?.issueType.name == 'Bug'; } catch (e) { throw 'x: ' + e.message; }";

describe('the examples of the documentation', () => {
  it.each([
    [RANGE, { value: null }, true],
    [RANGE, { value: 50 }, true],
    [RANGE, { value: 101 }, false],
    [EDITORS('groups'), { issue: null, value: null, user }, true],
    [EDITORS('groups'), { issue, value: 'x', user }, true],
    [EDITORS('groups()'), { issue, value: 'x', user }, true],
    [EDITORS('groups'), { issue, value: 'x', user: fromJson({ groups: [] }) }, false],
    ['value + " story points"', { value: 42 }, '42 story points'],
    [BAR, { value: 30 }, '▰▰▰▱▱▱▱▱▱▱ (30%)'],
    [MONEY, { value: '100 USD' }, { amount: 100, currency: 'USD' }],
    ["let m = project.properties.get('names'); m?.get(value)", { project, value: 'a' }, null],
    ["issue.summary.includes(config['key']) == true", { issue, config: fromJson({ key: 'Postgre' }) }, true],
    ['issue.comments.map(c => { id: c.id })', { issue }, [{ id: 1 }, { id: 2 }, { id: 3 }]],
    ["['Bug','Task'].includes(issue.issueType.name)", { issue }, true],
    ['[].every(x => false)', {}, true],
    ['[].some(x => true)', {}, false],
    ['typeof issue', { issue }, 'Issue'],
    ['typeof {a: 1}', {}, 'Map'],
    ['typeof nothing', {}, 'undefined'],
    ["Number('1') + Number('2') == 3", {}, true],
    ["newIssueType == '10001'", { newIssueType: '10001' }, true],
    ['{ key: issue.key, type: issue.issueType.name }', { issue }, { key: 'SHOP-41', type: 'Bug' }],
    ['issuesList.includes(issue)', { issue, issuesList: listValue([issue]) }, true],
    [
      "issue.customfield_1.map(o => o.value) == ['Yes', 'No']",
      { issue: fromJson({ customfield_1: [{ value: 'Yes' }, { value: 'No' }] }) },
      true,
    ],
    ["Number(value.replace('[^\\d]', ''))", { value: '1 200 km' }, 1200],
    ["Number(value.replace('[^\\\\d]', ''))", { value: '1 200 km' }, 1200],
    ["'SRJ-12'.match('SRJ-\\d+') != null", {}, true],
    [FILTER, { event: fromJson({ issue: { fields: { issueType: { name: 'Bug' } } } }) }, true],
    ['let f = v => v.length; f(issue.summary)', { issue }, 21],
  ])('%s over %#', (expression, context, expected) => {
    expect(valueOf(expression, context)).toEqual(expected);
  });

  it('fails where the documentation says so', () => {
    expect(failureOf("let m = project.properties.get('names'); m.get(value)", { project, value: 'a' })).toBe(
      'Evaluation failed: "m.get(value)" - Type null does not have any properties',
    );
    expect(failureOf("issues.map(i => i.id > '0')", { issues: listValue([issue]) })).toBe(
      `Evaluation failed: "i.id > '0'" - Can't compare Number to String.`,
    );
    expect(failureOf("issue.summary.includes(config['key']) == true", { issue, config: fromJson({}) })).toContain(
      'Argument 1 must be String, but is null.',
    );
  });

  it('throws what the expression throws, with the message of what it caught', () => {
    expect(failureOf(FILTER, { event: fromJson({ issue: { fields: {} } }) })).toBe(
      'x: Evaluation failed: "event.issue.fields?.issueType.name" - Type null does not have any properties',
    );
  });

  it('counts a full guard at 7 of 10 expensive operations', () => {
    const guard =
      "let p = project.properties['stakes.policy']; let l = issue.labels; let c = issue.components; " +
      "let up = issue.parent; let own = issue.properties['stakes']; let f = issue.customfield_10020; " +
      "p.types.includes(issue.issueType.id) && user.groups.includes('field-editors')";
    const { value, meta } = evaluate(guard, { issue, project, user }, { now: NOW });
    expect(value).toBe(true);
    expect(meta.expensiveOperations).toBe(7);
  });
});
