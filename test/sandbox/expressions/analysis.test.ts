import { analyse } from '../../../sandbox/jira/expressions/analysis/analyse';

const complexityOf = (expression: string, contextVariables = {}) =>
  analyse(expression, { check: 'complexity', contextVariables }).complexity;

describe('POST /expression/analyse', () => {
  it('says that an expression is valid', () => {
    expect(analyse('issue.summary', { check: 'syntax' })).toEqual({ expression: 'issue.summary', valid: true });
  });

  it('gives syntax errors their place', () => {
    expect(analyse('1 > >', { check: 'complexity' })).toEqual({
      expression: '1 > >',
      valid: false,
      errors: [
        {
          line: 1,
          column: 5,
          message:
            '!, -, typeof, (, IDENTIFIER, null, true, false, NUMBER, STRING, TEMPLATE_LITERAL, new, [ or { expected, > encountered.',
          type: 'syntax',
        },
      ],
    });
  });

  it.each([
    ['leaves', '150', 'leaves'],
    ['nodes', '299', 'nodes'],
    ['elements', '299', 'syntactic elements'],
  ] as const)('complains of both limits of size, counted in %s', (counted, parts, unit) => {
    const long = Array.from({ length: 150 }, () => "'abcdefgh'").join(' + ');
    expect(analyse(long, { check: 'syntax', limits: { counted } }).errors).toEqual([
      { message: `Jira expression is too long (${long.length}), limit: 1000 characters`, type: 'other' },
      { message: `Jira expression has too many nodes (${parts}), limit: 100 ${unit}`, type: 'other' },
    ]);
  });

  // The formulas of the OpenAPI's examples come first.
  it.each([
    ['issues.map(i => i.comments)', 'N', { N: 'issues' }],
    ['issues.map(i => {idAndKey: [i.id, i.key], summary: i.summary, comments: i.comments})', 'N', { N: 'issues' }],
    ["issues.map(issue => issue.properties['property_key'])", 'N', { N: 'issues' }],
    ['new Issue(10010).comments', '2', undefined],
    ['issue.summary', '0', undefined],
    ["issue.parent.labels.length + project.properties.get('x').length", '3', undefined],
    ['let p = issue.parent; p.id == 1 ? p.labels : p.components', '3', undefined],
    ['issue.comments.map(c => c.id)', 'N + 1', { N: 'issue.comments' }],
    ['issues.map(i => i.fixVersions.map(v => v.name)).length + user.groups().length', 'N + 1', { N: 'issues' }],
    ['issues.map(i => i.subtasks.map(s => s.parent))', '2 * N * M + N', { N: 'issues', M: 'i.subtasks' }],
    ['let cost = i => i.labels.length + i.components.length; cost(issue) + cost(issue)', '4', undefined],
    ['try { issue.customfield_1 } catch (e) { issue.labels }', '2', undefined],
  ])('%s executes %s', (expression, expensiveOperations, variables) => {
    expect(complexityOf(expression)).toEqual({ expensiveOperations, ...(variables && { variables }) });
  });

  it('takes the types of further variables', () => {
    expect(complexityOf('value.displayName')).toEqual({ expensiveOperations: '0' });
    expect(complexityOf('value.displayName', { value: 'User' })).toEqual({ expensiveOperations: '1' });
  });

  it('gives up on an expression that takes too long to analyse', () => {
    const names = 'abcdefghijklmnopqrstuvwxy'.split('');
    const lines = names.slice(1).map((name, i) => `let ${name} = it => ${names[i]}(it) + ${names[i]}(it);`);
    const source = `let a = it => it; ${lines.join(' ')} y(1)`;
    const limits = { characters: 10_000, parts: 1_000 };
    expect(analyse(source, { check: 'complexity', limits }).errors).toEqual([
      { message: 'The expression is too complex to analyse.', type: 'other' },
    ]);
  });
});
