import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const BUILD = join(__dirname, '../build');
const FILE = 'third-party-notices.txt';
const isBuilt = existsSync(join(BUILD, FILE));
if (!isBuilt) console.warn('Skipped: build/ is missing. Run `npm run build` first.');

(isBuilt ? describe : describe.skip)('the notices of what ships', () => {
  const notices = isBuilt ? readFileSync(join(BUILD, FILE), 'utf8') : '';

  /** Read from the bundle's own map, package by package, apart from how the build does it. */
  const inFunctions = (): readonly string[] => {
    const map = JSON.parse(readFileSync(join(BUILD, 'functions/index.cjs.map'), 'utf8')) as { sources: string[] };
    const names = map.sources.map((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? '');
    return [...new Set(names)].filter((name) => name !== '');
  };

  test.each([
    ['the functions', inFunctions],
    ['the UIs', () => ['preact', 'valibot', '@forge/bridge']],
  ])('name every package in %s, with its version', (_, names) => {
    expect(names().length).toBeGreaterThan(2);
    for (const name of names()) expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+$`, 'm'));
  });

  test.each(['preact', 'valibot', 'lodash'])('carry the text that the licence of %s wants carried', (name) => {
    const own = notices.slice(notices.indexOf(`\n${name} `)).split('-'.repeat(80))[0];
    expect(own).toMatch(/^Copyright /m);
    expect(own).toContain('Permission is hereby granted, free of charge');
  });

  test('lie in every folder that is uploaded', () => {
    const uis = readdirSync(join(BUILD, 'ui'));
    expect(uis.length).toBeGreaterThan(3);
    for (const ui of uis) expect(readFileSync(join(BUILD, 'ui', ui, FILE), 'utf8')).toBe(notices);
  });
});
