// node tools/forge-lint.cjs: what `forge lint` finds in the app in the current folder before it asks Atlassian's servers, as
// JSON on one line. Nothing is fetched: standard input brings `openApi`, the operations of Jira with their scopes, and `calls`,
// JavaScript in which the linter sees the requests that the app makes with paths from a table.
const { lint, parseSourceFile } = require('@forge/lint');
const { ConfigFile, FileSystemReader, FileSystemWriter } = require('@forge/cli-shared');
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const CALLS = 'every-call.js';

async function findings({ openApi, calls }) {
  const folder = mkdtempSync(join(tmpdir(), 'forge-lint-'));
  try {
    const [jira, none] = [join(folder, 'jira.json'), join(folder, 'none.json')];
    writeFileSync(jira, JSON.stringify(openApi));
    writeFileSync(none, '{"paths":{}}');
    for (const product of ['JSM', 'JSW', 'CONF', 'CONF_V2', 'BB']) process.env[`LOCAL_${product}_SWAGGER`] = none;
    Object.assign(process.env, { USE_LOCAL_SWAGGER: 'true', LOCAL_JIRA_SWAGGER: jira });

    const reader = new FileSystemReader();
    const manifest = await new ConfigFile(reader, new FileSystemWriter()).readConfig();
    const sources = await reader.recursiveReadDir('./src', []);
    // The linter checks the types of every other file, by the app's tsconfig.json.
    const asWritten = (parse) => (code, file) => parse(code, file, { project: undefined });
    const parseFunction = (file, parse) =>
      file === CALLS ? parseSourceFile(file, asWritten(parse), async () => calls) : parseSourceFile(file, parse);
    // The CLI asks Atlassian which runtimes are going out of use.
    const flags = { getDeprecatedRuntimes: async () => ['nodejs18.x', 'nodejs20.x'] };
    const logger = { info: () => undefined };
    const options = { parseFunction, linter: { mode: 'client-side' } };
    const results = await lint([...sources, CALLS], manifest, 'production', logger, flags, options);
    const of = (kind) => results.flatMap(({ file, [kind]: found }) => found.map((one) => `${file}: ${one.message}`));
    return { files: sources.length, errors: of('errors'), warnings: of('warnings'), approvals: of('approvals') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

findings(JSON.parse(readFileSync(0, 'utf8'))).then(
  (found) => console.log(JSON.stringify(found)),
  (error) => {
    console.error(error);
    process.exitCode = 1;
  },
);
