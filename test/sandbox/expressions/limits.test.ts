import * as fc from 'fast-check';
import { analyse } from '../../../sandbox/jira/expressions/analysis/analyse';
import { evaluate } from '../../../sandbox/jira/expressions/evaluation/evaluate';
import { SIZE_READINGS, TRIGGER_FILTER_LIMITS } from '../../../sandbox/jira/expressions/limits';
import { ExpressionError } from '../../../sandbox/jira/expressions/expression-error';
import { entity, fromJson, listValue } from '../../../sandbox/jira/expressions/values/make-value';
import { failureOf, NOW, valueOf } from './outcome';
import { issue, project, user } from './sample-entities';

const costOf = (expression: string) =>
  evaluate(expression, { issue, project, user, issues: listValue([issue, issue]) }, { now: NOW }).meta
    .expensiveOperations;

// docs/platform.md#costs
describe('expensive operations', () => {
  it.each([
    ['issue.id + issue.key + issue.summary + issue.issueType.name', 0],
    ['issue.status.category.key + issue.description.plainText', 0],
    ['issue.labels.length', 1],
    ['issue.parent', 1],
    ['issue.labels.length + issue.labels.length', 2],
    ['let labels = issue.labels; labels.length + labels.length', 1],
    ['issue.customfield_10020', 1],
    ["issue.properties['stakes']", 1],
    ["issue.properties.get('stakes')", 1],
    ['user.accountId', 0],
    ['user.displayName', 1],
    ['user.groups', 1],
    ['user.groups()', 1],
    ['issue.comments.length', 1],
    ['issue.comments.map(c => c.id)', 4],
    ['issue.comments[0]', 2],
    ['issues.map(i => i.parent)', 2],
    ['issue?.customfield_99', 0],
  ])('%s costs %d', (expression, cost) => {
    expect(costOf(expression)).toBe(cost);
  });

  it('are at most ten, which the expression cannot catch', () => {
    const reads = (count: number) => Array.from({ length: count }, () => 'issue.parent').join(' == ');
    expect(costOf(reads(10))).toBe(10);
    expect(failureOf(reads(11), { issue })).toBe(
      'Evaluation failed: the limit of 10 expensive operations is exceeded.',
    );
    expect(failureOf(`try { ${reads(11)} } catch (e) { true }`, { issue })).toContain('the limit of 10');
  });

  it('count each item beyond the first thousand of a list', () => {
    const many = { list: fromJson(Array.from({ length: 1_003 }, () => 0)) };
    expect(evaluate('list.map(n => n).length', many, { now: NOW }).meta.expensiveOperations).toBe(3);
    expect(evaluate('list.slice(0, 1000).map(n => n).length', many, { now: NOW }).meta.expensiveOperations).toBe(0);
  });

  it('are read only when the expression asks', () => {
    let reads = 0;
    const dear = { cost: 1 as const, read: () => (reads += 1) };
    const lazy = { it: entity('Issue', { dear, other: { cost: 0, read: () => 2 } }) };
    expect(valueOf('it.other', lazy)).toBe(2);
    expect(reads).toBe(0);
    expect(valueOf('it.dear', lazy)).toBe(1);
  });
});

describe('size', () => {
  it.each([
    ["issue?.a['b'].c(1, -2)", { leaves: 6, nodes: 11, elements: 11 }],
    ["{ a: 1, 'b': {} }", { leaves: 4, nodes: 3, elements: 3 }],
    ['let f = (x, y) => x + y; f([], null)', { leaves: 8, nodes: 9, elements: 10 }],
    ["`a${b}c` + new Date('d')", { leaves: 5, nodes: 5, elements: 5 }],
    ['try { a } catch (e) { if (b) { c } else { true } }', { leaves: 5, nodes: 6, elements: 6 }],
  ])('%s has %j', (source, sizes) => {
    for (const counted of SIZE_READINGS) {
      const size = sizes[counted];
      const unit = counted === 'elements' ? 'syntactic elements' : counted;
      expect(analyse(source, { check: 'syntax', limits: { counted, parts: size } }).valid).toBe(true);
      expect(analyse(source, { check: 'syntax', limits: { counted, parts: size - 1 } }).errors).toEqual([
        { message: `Jira expression has too many nodes (${size}), limit: ${size - 1} ${unit}`, type: 'other' },
      ]);
    }
  });

  it('is limited in characters and parts, by the texts of Jira', () => {
    expect(failureOf(`'${'x'.repeat(1_038)}'`)).toBe('Jira expression is too long (1040), limit: 1000 characters');
    const listed = `[${Array.from({ length: 150 }, () => 1).join()}]`;
    expect(failureOf(listed, {}, { limits: { counted: 'leaves' } })).toBe(
      'Jira expression has too many nodes (150), limit: 100 leaves',
    );
    expect(failureOf(listed)).toBe('Jira expression has too many nodes (151), limit: 100 syntactic elements');
  });

  it('is larger for a trigger filter', () => {
    const long = `event.a == '${'x'.repeat(2_000)}'`;
    expect(valueOf(long, { event: fromJson({ a: 'b' }) }, { limits: TRIGGER_FILTER_LIMITS })).toBe(false);
  });

  it('is limited in steps', () => {
    const numbers = { list: fromJson(Array.from({ length: 150 }, (_, i) => i)) };
    expect(failureOf('list.map(a => list.map(b => a * b)).length', numbers)).toBe(
      'Evaluation failed: the limit of 10000 steps is exceeded.',
    );
  });

  it('keeps Strings, Lists and nesting from exploding', () => {
    const doubled = (first: string, twice: (v: string) => string) =>
      `let a = ${first}; ${'bcdefghijklmnopqrstuvw'
        .split('')
        .map((name, i) => `let ${name} = ${twice(String.fromCharCode(97 + i))};`)
        .join(' ')} w.length`;
    expect(failureOf(doubled("'xx'", (v) => `${v} + ${v}`))).toContain('characters in a String');
    expect(failureOf("text.split('')", { text: 'x'.repeat(10_001) })).toContain('items in a List');
  });

  it('refuses values that are nested too deeply to walk', () => {
    const list = fromJson(Array.from({ length: 1_000 }, () => 0));
    const deeper = Array.from({ length: 60 }, (_, i) => `let d${i + 1} = list.reduce((a, b) => [a], d${i});`).join('');
    const limits = { characters: 5_000, parts: 1_000, steps: 1_000_000 };
    for (const end of ['d60', 'd60 == d60', 'JSON.stringify(d60)']) {
      expect(failureOf(`let d0 = 1; ${deeper} ${end}`, { list }, { limits })).toBe(
        'Evaluation failed: the limit of nesting of values is exceeded.',
      );
    }
  });
});

const NAMES = [
  'issue',
  'user',
  'project',
  'nobody',
  'map',
  'x',
  '1',
  "'ab'",
  'true',
  'null',
  '[1, 2]',
  "['a']",
  '{ k: 1 }',
];
const MEMBERS = [
  'id',
  'k',
  'length',
  'labels',
  'parent',
  'customfield_10020',
  'trim()',
  "includes('a')",
  'map(x => x)',
  'entries()',
  'sort((a, b) => a - b)',
  'reduce((a, b) => a + b)',
  'repeat(50)',
  'comments',
];
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom(...NAMES),
    fc
      .tuple(tie('expression'), fc.constantFrom('.', '?.'), fc.constantFrom(...MEMBERS))
      .map(([a, dot, b]) => `(${a})${dot}${b}`),
    fc
      .tuple(
        tie('expression'),
        fc.constantFrom('+', '-', '*', '/', '%', '==', '!=', '<', '>=', '&&', '||', '??'),
        tie('expression'),
      )
      .map(([a, operator, b]) => `(${a} ${operator} ${b})`),
    fc.tuple(tie('expression'), tie('expression'), tie('expression')).map(([a, b, c]) => `(${a} ? ${b} : ${c})`),
    fc.tuple(tie('expression'), tie('expression')).map(([a, b]) => `(${a})[${b}]`),
    tie('expression').map((a) => `(typeof ${a} + !${a})`),
    tie('expression').map((a) => `[${a}].map(x => ${a})`),
    tie('expression').map((a) => `\`t\${${a}}\``),
  ),
}));

describe('every evaluation', () => {
  it('ends in a value of JSON or in an ExpressionError', () => {
    let values = 0;
    fc.assert(
      fc.property(expression, (source) => {
        try {
          const result = evaluate(
            source,
            { issue, user, project, nobody: null, map: fromJson({ k: [1] }) },
            { now: NOW },
          );
          expect(JSON.parse(JSON.stringify(result.value))).toEqual(result.value);
          expect(result.meta.expensiveOperations).toBeLessThanOrEqual(10);
          values += 1;
        } catch (error) {
          if (!(error instanceof ExpressionError)) throw error;
          expect(error.message).not.toBe('');
        }
      }),
      { numRuns: 2_000 },
    );
    expect(values).toBeGreaterThan(200);
  });
});
