import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { analyse } from '../../../sandbox/jira/expressions/analysis/analyse';
import { PREFIXES } from '../../../src/core/installation/installation';
import { SIZE_READINGS } from '../../../sandbox/jira/expressions/limits';

/** Every `expression` in the manifest, with the path it stands at. */
function expressionsIn(part: unknown, path = ''): readonly (readonly [path: string, expression: string])[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]: [string, unknown]) => {
    const here = `${path}/${name}`;
    return name === 'expression' && typeof value === 'string' ? [[here, value] as const] : expressionsIn(value, here);
  });
}

const manifest: unknown = parse(readFileSync(join(__dirname, '../../../manifest.yml'), 'utf8'));
const expressions = expressionsIn(manifest);

/** The one list that a guard loops over has two members, whatever it is asked about. */
const TWO = '[issue.id, user?.accountId]';

const LONGEST_PREFIX = Object.values(PREFIXES).reduce(
  (longest, one) => (one.length > longest.length ? one : longest),
  '',
);

describe('the expressions in the manifest', () => {
  it('are there', () => {
    expect(expressions.length).toBeGreaterThanOrEqual(3);
  });

  it.each(expressions)('%s parses and stays inside the limits by every reading of them', (_path, expression) => {
    for (const counted of SIZE_READINGS) {
      const options = { check: 'complexity', contextVariables: { value: 'Map' }, limits: { counted } } as const;
      const { valid, complexity } = analyse(expression.replaceAll('${STAKES_PREFIX}', LONGEST_PREFIX), options);
      expect(valid).toBe(true);
      expect([undefined, { N: TWO }]).toContainEqual(complexity?.variables);
      expect(complexity?.expensiveOperations).toMatch(complexity?.variables ? /^N \+ [0-8]$/ : /^(\d|10)$/);
    }
  });

  it.each(expressions)('%s names no app, and of its environment the prefix alone', (_path, expression) => {
    expect(expression.replaceAll('${STAKES_PREFIX}', '')).not.toMatch(/\$\{|[0-9a-f]{8}-[0-9a-f]{4}/);
  });
});
