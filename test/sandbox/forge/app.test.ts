import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readApp } from '../../../sandbox/forge/app';
import { jiraModulesOf } from '../../../sandbox/forge/jira-modules';
import { functionOf, modulesOfType, resolverOf, resourceOf } from '../../../sandbox/forge/module-lookup';
import { TO_PRODUCTION } from '../../fakes/stakes-app';

const MANIFEST = join(__dirname, '..', '..', '..', 'manifest.yml');

describe("the app's own manifest", () => {
  it('is valid and gives Jira the field, the property index and the guard', async () => {
    const app = await readApp(MANIFEST, TO_PRODUCTION);
    const modules = jiraModulesOf(app);
    expect(modules.customFields).toMatchObject([{ key: 'impact-framing', type: 'object' }]);
    expect(modules.customFields[0]?.ari).toBe(
      `ari:cloud:ecosystem::extension/${app.appId}/${app.environmentId}/static/impact-framing`,
    );
    expect(modules.customFields[0]?.validation?.expression).toEqual(expect.any(String));
    expect(modules.customFields[0]?.formatter?.expression).toEqual(expect.any(String));
    expect(modules.entityProperties).toMatchObject([{ propertyKey: 'stakes', entityType: 'issue' }]);
    expect(modules.entityProperties[0]?.values).toContainEqual({
      path: 'staleOn',
      type: 'date',
      searchAlias: 'stakesStaleOn',
    });
    expect(modules.workflowValidators).toMatchObject([{ projectTypes: ['company-managed', 'team-managed'] }]);
    expect([...app.scopes]).toContain('storage:app');
    expect(app.backendEgress).toEqual([]);
  });

  it('names a function and a built resource for every module that shows a UI', async () => {
    const app = await readApp(MANIFEST, TO_PRODUCTION);
    for (const { key } of [...modulesOfType(app, 'jira:issuePanel'), ...modulesOfType(app, 'jira:dashboardGadget')]) {
      expect(resolverOf(app, key).handler).toMatch(/^index\./);
      expect(app.resources.get(resourceOf(app, key))).toContain(join('build', 'ui'));
    }
    for (const consumer of app.consumers) expect(functionOf(app, consumer.function).key).toBe(consumer.function);
  });
});

describe('a manifest that would not deploy', () => {
  it('is refused with every finding and its line', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'manifest-'));
    const path = join(directory, 'manifest.yml');
    writeFileSync(path, 'app:\n  id: nothing\nmodules:\n  jira:issuePanel:\n    - key: panel\n      title: Panel\n');
    await expect(readApp(path)).rejects.toThrow(/not a valid Forge manifest[\s\S]*line \d+: [\s\S]*\nline \d+: /);
    rmSync(directory, { recursive: true });
  });
});
