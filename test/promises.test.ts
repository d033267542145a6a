import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { QUESTIONS } from '../src/core/framing/questions';
import { ITEM_LISTS } from '../static/stale-items/lists/item-lists';
import { CHANGE_SIGNALS, MOMENT_SIGNALS } from '../src/core/refinement/signals';

const root = join(__dirname, '..');
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const readme = read('README.md');
const framing = read('docs/framing.md');
const refinement = read('docs/refinement.md');
const gadget = read('docs/gadget.md');
const setUp = read('docs/set-up.md');

/** The files of a registry, without the registry itself. */
function registered(folder: string): string[] {
  return readdirSync(join(root, folder))
    .map((file) => basename(file, '.ts'))
    .filter((name) => name !== 'index')
    .toSorted();
}

const kebab = (id: string) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('the repository keeps its promises about itself', () => {
  const signals = [...CHANGE_SIGNALS, ...MOMENT_SIGNALS].map(({ id }) => id);

  test('every refinement signal is a file of its own, in the registry', () => {
    expect(signals.map(kebab).toSorted()).toEqual(registered('src/core/refinement/signals'));
  });

  test('every question is a file of its own, in the registry', () => {
    expect(QUESTIONS.map(({ id }) => kebab(id)).toSorted()).toEqual(registered('src/core/framing/questions'));
  });

  test('every list of the gadget is a file of its own, in the registry', () => {
    expect(ITEM_LISTS.map(({ id }) => id).toSorted()).toEqual(registered('static/stale-items/lists/item-lists'));
  });

  test.each(['checks', 'site-checks'])(
    'every one of the %s is a file of its own, with a row in docs/set-up.md',
    (folder) => {
      const own = registered(`static/settings/health/${folder}`).filter((name) => name !== 'rule-findings');
      for (const id of own) {
        expect(read('static/settings/health', folder, `${id}.ts`)).toContain(`  id: '${id}',`);
        expect(setUp).toMatch(new RegExp(`^\\| \`${id}\` +\\|`, 'm'));
      }
      const listed = read('static/settings/health', folder, 'index.ts');
      expect(own.filter((id) => !listed.includes(`/${id}'`))).toEqual([]);
    },
  );

  test.each([...signals, ...[...QUESTIONS, ...ITEM_LISTS].map(({ id }) => id)])('its page has a row for %s', (id) => {
    expect(framing + refinement + gadget).toMatch(new RegExp(`^\\| \`${id}\` +\\|`, 'm'));
  });

  test('docs/framing.md says every question in its own words', () => {
    for (const { label } of QUESTIONS) expect(framing).toContain(label.replace(' (optional)', ''));
  });

  test('the README is short enough to be read', () => {
    expect(readme.split(/\s+/).length).toBeLessThan(1_800);
  });

  test('continuous integration runs the README test command', () => {
    expect(read('.ci/run')).toContain('npm test');
    expect(readme).toContain('\nnpm test\n');
  });

  test('every locked package is held by its checksum', () => {
    const { packages } = JSON.parse(read('package-lock.json'));
    const loose = Object.entries<{ integrity?: string; link?: boolean }>(packages)
      .filter(([path, { integrity, link }]) => path !== '' && !link && !integrity)
      .map(([path]) => path);
    expect(loose).toEqual([]);
  });

  test('no package runs a script while it is installed, and nothing here counts on scripts that npm then skips', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    const { scripts } = JSON.parse(read('package.json'));
    expect(Object.keys(scripts).filter((name) => /^(?:pre|post|install|prepare)/.test(name))).toEqual([]);
    const { packages } = JSON.parse(read('package-lock.json'));
    const scripted = Object.entries<{ hasInstallScript?: boolean }>(packages).filter(([, one]) => one.hasInstallScript);
    // None of them needs its script here. Whoever adds one finds out whether that is so.
    expect(scripted.map(([path]) => path.replace('node_modules/', '')).toSorted()).toEqual([
      '@parcel/watcher',
      'esbuild',
      'iframe-resizer',
      'keytar',
      'unrs-resolver',
    ]);
  });

  test('every package version is pinned', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    for (const version of Object.values({ ...dependencies, ...devDependencies }))
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
