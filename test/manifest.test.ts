import { ProcessorBuilder, ValidationTypes } from '@forge/manifest';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as v from 'valibot';
import { FRAMING_FIELD_SCHEMA } from '../src/core/framing/field-schema';
import { FRAMING_FIELD_MODULE, ISSUE_PROPERTY } from '../src/core/installation/property-keys';
import { PREFIXES } from '../src/core/installation/installation';
import { STAKES_INDEX } from '../src/core/stakes/stakes-property';

const root = join(__dirname, '..');
const text = readFileSync(join(root, 'manifest.yml'), 'utf8');

/** Forge finds what is put into the manifest in the environment of whoever deploys. */
beforeEach(() => void (process.env['STAKES_PREFIX'] = PREFIXES.PRODUCTION));

const Manifest = v.object({
  app: v.object({ id: v.string(), runtime: v.object({ name: v.string() }) }),
  permissions: v.object({ scopes: v.record(v.string(), v.unknown()) }),
  modules: v.looseObject({
    'jira:customField': v.array(v.looseObject({ key: v.string(), schema: v.unknown() })),
    'jira:entityProperty': v.array(v.looseObject({ propertyKey: v.string(), values: v.array(v.unknown()) })),
    'jira:workflowValidator': v.array(v.looseObject({ expression: v.string() })),
    function: v.array(v.looseObject({ handler: v.string() })),
  }),
  resources: v.array(v.object({ key: v.string(), path: v.string() })),
});
const manifest = v.parse(Manifest, parse(text));

describe('the manifest', () => {
  test.each([
    ValidationTypes.FULL,
    ValidationTypes.PRODUCT_TRIGGER,
    ValidationTypes.DEPRECATED_CSP_METHOD,
    ValidationTypes.DEPRECATED_EGRESS_PERMISSIONS,
  ])("passes Forge's own validation: %s", async (type) => {
    const before = process.cwd();
    process.chdir(root);
    try {
      const checks = ProcessorBuilder.instance().withValidation(type);
      // The CLI asks Atlassian which runtimes are going out of use.
      const options = { deprecatedRuntimes: ['nodejs18.x', 'nodejs20.x'] };
      const { success, errors = [] } = await checks.withOptions(options).build().process('manifest.yml');
      expect({ success, errors }).toEqual({ success: true, errors: [] });
    } finally {
      process.chdir(before);
    }
  });

  test('asks for exactly the scopes that were final from the first release', () => {
    expect(Object.keys(manifest.permissions.scopes)).toEqual([
      'read:jira-work',
      'write:jira-work',
      'read:jira-user',
      'manage:jira-project',
      'manage:jira-configuration',
      'storage:app',
      'read:app-data:jira',
      'write:app-data:jira',
      'report:personal-data',
    ]);
  });

  test('gives a reason beside every scope', () => {
    for (const scope of Object.keys(manifest.permissions.scopes)) {
      expect(text).toMatch(new RegExp(`^ {4}${scope}: \\{\\} # \\S`, 'm'));
    }
  });

  test('lets nothing leave the site and weakens no content policy', () => {
    expect(Object.keys(parse(text).permissions)).toEqual(['scopes']);
    expect(parse(text)).not.toHaveProperty('remotes');
    expect(text).not.toContain('unsafe-inline');
  });

  test('runs on a Node.js that the platform still supports', () => {
    expect(['nodejs22.x', 'nodejs24.x']).toContain(manifest.app.runtime.name);
  });

  test("gives the field the framing's own schema", () => {
    const [field] = manifest.modules['jira:customField'];
    expect(field?.key).toBe(FRAMING_FIELD_MODULE);
    expect(field?.schema).toEqual(JSON.parse(JSON.stringify(FRAMING_FIELD_SCHEMA)));
  });

  test('indexes exactly what the issue property promises to JQL', () => {
    const [index] = manifest.modules['jira:entityProperty'];
    const named = (inManifest: unknown): unknown =>
      JSON.parse(JSON.stringify(inManifest).replaceAll('${STAKES_PREFIX}', PREFIXES.PRODUCTION));
    expect(named(index?.propertyKey)).toBe(ISSUE_PROPERTY);
    expect(named(index?.values)).toEqual(STAKES_INDEX.map((path) => ({ ...path })));
  });

  test('names itself once: an app that is registered anew, in whatever environment, needs no other change', () => {
    const appId = manifest.app.id.split('/').at(-1) ?? '';
    expect(text.split(appId)).toHaveLength(2);
  });

  test('has one resource for every UI, and names only handlers that exist', () => {
    const uis = readdirSync(join(root, 'static')).filter((name) =>
      existsSync(join(root, 'static', name, 'index.html')),
    );
    expect(manifest.resources.map(({ key }) => key).toSorted()).toEqual(uis.toSorted());
    const index = readFileSync(join(root, 'src/index.ts'), 'utf8');
    for (const { handler } of manifest.modules.function) {
      expect(index).toMatch(new RegExp(`\\b${handler.replace('index.', '')}\\b`));
    }
  });
});
