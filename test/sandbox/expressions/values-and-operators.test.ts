import { calendarDateValue, dateValue, fromJson, listValue } from '../../../sandbox/jira/expressions/values/make-value';
import { failureOf, valueOf } from './outcome';
import { FIELD_KEY, issue, project, transition, user, workflow } from './sample-entities';

const context = { issue, project, user, transition, workflow, nobody: null, map: fromJson({ a: 1, 'b c': [2] }) };

// docs/platform.md#values
describe('operators', () => {
  it.each([
    ['2 + 3 * 4 - 6 / 2', 11],
    ['7 % 4', 3],
    ['-(2 + 3)', -5],
    ['10 - 2 - 3', 5],
    ['1 < 2 == true', true],
    ["'b' > 'a' && 2 <= 2 && 3 >= 3", true],
    ["'a' + 1 + true", 'a1true'],
    ['1 + 2 + "a"', '3a'],
    ["!'' && !0 && !null && !Number('x')", true],
    ["'a' || 'b'", 'a'],
    ["null && 'b'", null],
    ["0 || 'b'", 'b'],
    ['0 ?? 1', 0],
    ['null ?? false || 2', 2],
    ['nobody == null && issue != null', true],
    ["[1, ['a']] == [1, ['a']]", true],
    ['[1, 2] == [1]', false],
    ["[1] == ['1']", false],
    ["1 > 2 ? 'a' : 2 > 1 ? 'b' : 'c'", 'b'],
    ['`a${1 + 1}b${`c${true}`}`', 'a2bctrue'],
    ["'it\\'s \\u0041\\n'", "it's A\n"],
  ])('%s', (expression, expected) => {
    expect(valueOf(expression, context)).toEqual(expected);
  });

  it.each([
    ["1 == '1'", "Can't compare Number to String."],
    ["1 != '1'", "Can't compare Number to String."],
    ['map == map', "Can't compare Map to Map."],
    ['user == user', "Can't compare User to User."],
    ["issue.id > '0'", "Can't compare Number to String."],
    ['null < 1', "Can't compare null to Number."],
    ['issue.created > null', "Can't compare Date to null."],
    ['true < false', "Can't compare Boolean to Boolean."],
    ["'a' + null", "Can't convert null to String."],
    ["'a' + [1]", "Can't convert List to String."],
    ['`${nobody}`', "Can't convert null to String."],
    ["'a' * 2", "Can't calculate String * Number."],
    ['true + 1', "Can't calculate Boolean + Number."],
    ["-'a'", "Can't negate String."],
    ['absent', 'Unrecognized variable: "absent".'],
    ['throw 1', 'Only a String can be thrown, not Number.'],
  ])('%s fails', (expression, detail) => {
    expect(failureOf(expression, context)).toBe(`Evaluation failed: "${expression}" - ${detail}`);
  });

  it('compares moments and calendar days only with their like', () => {
    const days = {
      a: calendarDateValue('2026-10-01'),
      b: calendarDateValue('2026-10-02'),
      c: dateValue('2026-10-01T00:00:00Z'),
    };
    expect(valueOf('a < b && a != b && a == a && c <= c', days)).toBe(true);
    expect(failureOf('a < c', days)).toContain("Can't compare CalendarDate to Date.");
  });
});

describe('members', () => {
  it.each([
    ['map.a', 1],
    ["map['b c'][0]", 2],
    ['map.absent', null],
    ['nobody?.x', null],
    ["nobody?.['x']", null],
    ['nobody?.f(1)', null],
    ['[1]?.[4]', null],
    ['issue?.customfield_99', null],
    [`issue['${FIELD_KEY}'].doNothing`, 'We run unsupported.'],
    ['issue.customfield_10021', null],
    ['issue.parent', null],
    ["issue.properties.stakes.technical + issue.properties['stakes'].technical", 'yesyes'],
    ["project.properties.get('absent')", null],
    ['project.properties.keys()', ['stakes.policy', 'plain']],
    ["project.properties.updated('plain').toISOString()", '2026-09-01T10:00:00.000Z'],
    ['user.getProjectRoles(project)', ['Member']],
    ['issue.status.category.key', 'indeterminate'],
    ['issue.issueType.id + issue.issueType.hierarchyLevel', 10001],
    ['transition.to.name + workflow.id + project.style', 'In Progresswf-1classic'],
    ['transition.from', null],
    ['typeof nobody', 'null'],
    ['typeof issue.properties', 'EntityProperties'],
    ['typeof (x => x)', 'Function'],
  ])('%s', (expression, expected) => {
    expect(valueOf(expression, context)).toEqual(expected);
  });

  it('names the properties there are when one is unknown on an entity', () => {
    expect(failureOf('issue.fields', context)).toMatch(
      /^Evaluation failed: "issue\.fields" - Unrecognized property of `issue`: "fields" \('fields'\)\. Available properties of type 'Issue' are: '5e1b7a52-.*__impact-framing', 'assignee', /,
    );
    expect(failureOf("issue['a' + 'b']", context)).toContain(
      "Unrecognized property of `issue`: \"ab\" ('a' + 'b'). Available",
    );
    expect(failureOf('issue?.project.lead.x', context)).toContain('Type null does not have any properties');
  });

  it.each([
    ['nobody.x', 'Type null does not have any properties'],
    ['nobody.f()', 'Type null does not have any properties'],
    ['nobody?.a.b', 'Type null does not have any properties'],
    ['[1][1]', 'Index 1 is out of range, the List has 1 items.'],
    ['[1][-1]', 'Index -1 is out of range'],
    ['map[1]', "A property's name must be String, but is Number."],
    ["'abc'.trim", 'Unrecognized property of `\'abc\'`: "trim"'],
    ["'abc'?.trim", 'Unrecognized property of `\'abc\'`: "trim"'],
    ['map.constructor()', 'Unrecognized property of `map`: "constructor"'],
    ["'a'.constructor", 'Unrecognized property'],
    ['issue.toString', 'Unrecognized property'],
    ['1()', 'Number is not a function.'],
    ['(x => x)()', 'The function takes 1 arguments, but got 0.'],
  ])('%s fails', (expression, detail) => {
    expect(failureOf(expression, context)).toContain(detail);
  });

  it('reads an inherited name of a Map as absent', () => {
    expect(valueOf("map.constructor == null && map['__proto__'] == null && map.get('toString') == null", context)).toBe(
      true,
    );
  });

  it('gives lists of entities by their free members', () => {
    expect(valueOf('[issue.components[0], listed]', { issue, listed: listValue([null]) })).toEqual([
      { id: 7, name: 'Checkout' },
      [null],
    ]);
  });
});
