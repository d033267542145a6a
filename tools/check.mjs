// npm test: types, lint, format, import rules, unused code, build and tests. Stops at the first that fails.
// node tools/check.mjs types|lint|…: that part alone.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** What was found right stays known until something that it depends on changes, so a second run takes seconds. */
const types = (project, name) =>
  `npx tsc -p ${project} --noEmit --incremental --tsBuildInfoFile node_modules/.cache/types-${name}.tsbuildinfo`;

const steps = [
  ['set-up', 'node tools/set-up.mjs --browser'],
  // Forge compiles src by the same tsconfig.json, so it must be one that emits.
  ['types', types('.', 'src')],
  ['types', types('static', 'static')],
  // Tools and bench are checked with the sandbox.
  ['types', types('sandbox', 'sandbox')],
  ['types', types('test', 'test')],
  ['excess properties', 'npx tsx tools/excess-properties/main.ts'],
  ['lint', 'npx oxlint --type-aware --deny-warnings src static sandbox tools bench test'],
  ['format', 'npx prettier --check --log-level warn .'],
  [
    'import rules',
    'npx depcruise --config .dependency-cruiser.cjs --output-type err src static sandbox tools bench test',
  ],
  ['unused code', 'npx knip'],
  ['build', 'node tools/build.mjs'],
  ['tests', 'npx jest'],
];

const [wanted] = process.argv.slice(2);
const chosen = steps.filter(([name]) => wanted === undefined || name === wanted);
if (wanted !== undefined) chosen.unshift(['set-up', 'node tools/set-up.mjs']);
for (const [name, command] of chosen) {
  console.log(`\n▸ ${name}`);
  const { status } = spawnSync(command, { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) {
    console.error(`\n${name} failed: ${command}`);
    process.exit(status ?? 1);
  }
}
