import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { buildApp } from '../sandbox/build-app';
import { TO_PRODUCTION } from './fakes/stakes-app';
import { everyOperation, jirasOpenApi } from './contract/operation-tables';

const ROOT = join(__dirname, '..');
const Texts = v.array(v.string());
const Findings = v.object({ files: v.number(), errors: Texts, warnings: Texts, approvals: Texts });

/** What `forge lint` says of the app in a folder when it sees every request that the app's tables of operations name. */
async function findings(app: string) {
  const calls = (await everyOperation()).map(
    ({ operation: { method, path } }) => `api.asApp().requestJira(route\`${path}\`, { method: '${method}' });`,
  );
  const input = JSON.stringify({ openApi: jirasOpenApi(), calls: calls.join('\n') });
  const env = { ...process.env, ...TO_PRODUCTION.variables };
  const tool = join(ROOT, 'tools/forge-lint.cjs');
  const { stdout, stderr } = spawnSync(process.execPath, [tool], { cwd: app, env, input, encoding: 'utf8' });
  expect(stderr).toBe('');
  return v.parse(Findings, JSON.parse(stdout));
}

test('Forge’s linters find nothing in the app', async () => {
  await buildApp(ROOT);
  const { files, ...found } = await findings(ROOT);
  expect(files).toBeGreaterThan(300);
  expect(found).toEqual({ errors: [], warnings: [], approvals: [] });
  // Types of every file are checked on the way, which takes a quarter of a minute where nothing else runs.
}, 300_000);

test('without their scopes, Forge’s linters name the requests that need them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stakes-lint-'));
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'tsconfig.json'), '{}');
  const manifest = readFileSync(join(ROOT, 'manifest.yml'), 'utf8');
  writeFileSync(join(folder, 'manifest.yml'), manifest.replaceAll(/^ {4}(?:read|write|manage):jira-\w+: .*\n/gmu, ''));
  const { errors } = await findings(folder);
  const named = [
    ['POST /rest/api/3/search/jql', 'read:jira-work'],
    ['PUT /rest/api/3/issue/{issueIdOrKey}/comment/{id}', 'write:jira-work'],
    ['GET /rest/api/3/user/bulk', 'read:jira-user'],
    ['POST /rest/api/3/forge/panel/action/bulk/async', 'manage:jira-project'],
    ['GET /rest/api/3/workflow/{workflowId}/projectUsages', 'manage:jira-configuration'],
  ].map(([line, scope]) => `every-call.js: Jira endpoint: ${line} requires "${scope}" scope`);
  expect(errors).toEqual(expect.arrayContaining(named));
  rmSync(folder, { recursive: true });
});
