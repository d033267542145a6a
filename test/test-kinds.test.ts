import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');

/** Where `npx jest` and the two scripts look for tests. */
function listed(config: string): readonly string[] {
  const told = execFileSync(process.execPath, ['node_modules/jest/bin/jest.js', '--config', config, '--listTests'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, STAKES_EXPORTS: '' },
  });
  return told.trim().split('\n').sort();
}

test('every test has one kind, by what it needs: a browser, the bundles, or neither', () => {
  const script = `process.stdout.write(JSON.stringify(require('./tools/test-kinds.cjs').testsByKind()))`;
  const kinds: Readonly<Record<'unit' | 'bundle' | 'browser', readonly string[]>> = JSON.parse(
    execFileSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8' }),
  );
  const all = Object.values(kinds).flat();
  expect(new Set(all).size).toBe(all.length);
  const inRoot = (files: readonly string[]) => files.map((file) => join(ROOT, file)).sort();
  expect(listed('jest.config.cjs')).toEqual(inRoot(all));
  expect(listed('jest.unit.config.cjs')).toEqual(inRoot(kinds.unit));
  expect(listed('jest.browser.config.cjs')).toEqual(inRoot(kinds.browser));
  expect(kinds.browser).toContain('test/e2e/export.test.ts');
  expect(kinds.bundle).toContain('test/notices.test.ts');
  expect(kinds.unit).toContain('test/house.test.ts');
});
