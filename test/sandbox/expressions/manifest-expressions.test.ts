import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { analyse } from '../../../sandbox/jira/expressions/analysis/analyse';

const ENVIRONMENTS = ['DEVELOPMENT', 'STAGING', 'PRODUCTION'];

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

describe('the expressions in the manifest', () => {
  it('are there', () => {
    expect(expressions.length).toBeGreaterThanOrEqual(3);
  });

  it.each(expressions)('%s parses and stays inside the safe limits in every environment', (_path, expression) => {
    for (const environment of ENVIRONMENTS) {
      const deployed = expression
        .replaceAll('${STAKES_ENVIRONMENT}', environment)
        .replaceAll('${STAKES_PREFIX}', 'stakes');
      expect(analyse(deployed, { check: 'complexity', contextVariables: { value: 'Map' } })).toMatchObject({
        valid: true,
        complexity: { expensiveOperations: expect.stringMatching(/^(\d|10)$/) },
      });
    }
  });
});
