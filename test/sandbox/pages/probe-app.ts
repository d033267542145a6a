import { buildSync, type BuildOptions } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A frame that does nothing by itself: it puts the real @forge packages where a test can reach them. */
const FRAME = `
import * as bridge from '@forge/bridge';
import { CreateIssueModal, ViewIssueModal } from '@forge/jira-bridge';
const heard = [];
globalThis.probe = { bridge, CreateIssueModal, ViewIssueModal, heard, raw: globalThis.__bridge };
for (const event of ['JIRA_ISSUE_CHANGED', 'JIRA_DASHBOARD_GADGET_REFRESH', 'note']) {
  void bridge.events.on(event, (payload) => heard.push({ event, payload }));
}
document.querySelector('main').dataset.ready = 'yes';
`;

const FUNCTIONS = `
import Resolver from '@forge/resolver';
const definitions = new Resolver();
definitions.define('echo', ({ payload, context }) => ({ payload, account: context.accountId, type: context.extension.type }));
definitions.define('fail', () => { throw new TypeError('no such thing'); });
export const resolver = definitions.getDefinitions();
export const lozenge = ({ extension }) => ({ status: { type: 'lozenge', value: { label: extension.issue.key, type: 'moved' } } });
`;

const MANIFEST = `
app:
  id: ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555
  runtime: { name: nodejs24.x, memoryMB: 256 }
permissions: { scopes: ['read:jira-work', 'write:jira-work'] }
modules:
  jira:issuePanel:
    - { key: probe-panel, resource: probe, resolver: { function: resolver }, title: Probe panel, icon: 'resource:probe;icon.svg' }
  jira:issueContext:
    - key: probe-row
      resource: probe
      title: Probe row
      label: Probe row
      dynamicProperties: { function: lozenge }
      displayConditions: { issueType: [Technical task] }
  jira:dashboardGadget:
    - key: stale-items-gadget
      resource: probe
      edit: { resource: probe }
      title: Probe gadget
      description: A gadget
      thumbnail: https://example.com/icon.svg
      refreshable: false
  jira:customField:
    - key: probe-field
      name: Probe field
      description: A field
      type: object
      schema: { type: object, properties: { text: { type: string, searchAlias: Text } } }
      view: { formatter: { expression: "value?.text ?? ''" } }
      edit:
        resource: probe
        experience: [issue-create, issue-view, issue-bulk-edit]
        validation: { expression: "value?.text == '.' ? 'A dot says nothing.' : true" }
  jira:projectSettingsPage:
    - { key: probe-settings, resource: probe, title: Probe settings }
  jira:projectPage:
    - key: probe-page
      resource: probe
      title: Probe page
      layout: blank
      displayConditions:
        not: { entityPropertyEqualTo: { entity: project, propertyKey: probe, objectName: page, value: 'off' } }
  jira:adminPage:
    - { key: probe-admin, resource: probe, title: Probe admin }
  function:
    - { key: resolver, handler: index.resolver }
    - { key: lozenge, handler: index.lozenge }
resources:
  - { key: probe, path: build/ui/probe }
`;

/** Builds the probe app in a directory of its own, as a deploy would find it; `remove` deletes it. */
export function buildProbeApp(): { readonly directory: string; remove(): void } {
  const directory = mkdtempSync(join(tmpdir(), 'probe-app-'));
  const write = (path: string, text: string): string => {
    const file = join(directory, path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
    return file;
  };
  write('manifest.yml', MANIFEST);
  write('build/ui/probe/icon.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>');
  const page = '<!doctype html><html lang="en"><head><title>Probe</title></head><body><main>Probe</main>';
  write('build/ui/probe/index.html', `${page}<script src="./main.js"></script></body></html>`);
  const common = {
    bundle: true,
    logLevel: 'error' as const,
    nodePaths: [join(__dirname, '..', '..', '..', 'node_modules')],
  } satisfies BuildOptions;
  const functions = [write('src/index.js', FUNCTIONS)];
  buildSync({
    ...common,
    entryPoints: functions,
    outfile: join(directory, 'build/functions/index.cjs'),
    platform: 'node',
    format: 'cjs',
  });
  const frame = [write('ui/main.js', FRAME)];
  buildSync({ ...common, entryPoints: frame, outfile: join(directory, 'build/ui/probe/main.js'), format: 'iife' });
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}
