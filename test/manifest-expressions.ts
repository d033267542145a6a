import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { PREFIXES } from '../src/core/installation/installation';

const expression = v.object({ expression: v.string() });

const manifestSchema = v.object({
  modules: v.object({
    'jira:customField': v.tuple([
      v.object({ view: v.object({ formatter: expression }), edit: v.object({ validation: expression }) }),
    ]),
    'jira:workflowValidator': v.tuple([expression]),
    'jira:actionValidator': v.tuple([expression]),
    'jira:entityProperty': v.tuple([v.object({ propertyKey: v.string(), values: v.array(v.unknown()) })]),
  }),
});

/** What the tests look at in manifest.yml, with the prefix put in as a deploy to production does. */
export function manifest() {
  const text = readFileSync(join(__dirname, '..', 'manifest.yml'), 'utf8');
  const { modules } = v.parse(manifestSchema, parse(text.replaceAll('${STAKES_PREFIX}', PREFIXES.PRODUCTION)));
  const [field] = modules['jira:customField'];
  const [guard] = modules['jira:workflowValidator'];
  const [typeGuard] = modules['jira:actionValidator'];
  const [index] = modules['jira:entityProperty'];
  return {
    index,
    expressions: {
      guard: guard.expression,
      typeGuard: typeGuard.expression,
      validation: field.edit.validation.expression,
      formatter: field.view.formatter.expression,
    },
  };
}
