// npm run check: types, lint, format, import rules, unused code, build and tests. Stops at the first that fails.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const steps = [
  ['set-up', 'node tools/set-up.mjs --browser'],
  // Forge compiles src by the same tsconfig.json, so it must be one that emits.
  ['types of src', 'npx tsc --noEmit -p .'],
  ['types of static', 'npx tsc -p static'],
  ['types of sandbox and tools', 'npx tsc -p sandbox'],
  ['types of test', 'npx tsc -p test'],
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

for (const [name, command] of steps) {
  console.log(`\n▸ ${name}`);
  const { status } = spawnSync(command, { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) {
    console.error(`\n${name} failed: ${command}`);
    process.exit(status ?? 1);
  }
}
