import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const THEMES = ['light', 'dark', 'spacing', 'typography', 'shape'];

/** Every token that a theme of Jira defines. */
function tokensOf(theme: string): Set<string> {
  const css = readFileSync(
    join(root, `node_modules/@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${theme}.js`),
    'utf8',
  );
  return new Set([...css.matchAll(/(--ds-[\w-]+):/g)].map(([, name]) => name ?? ''));
}

const known = new Set(THEMES.flatMap((theme) => [...tokensOf(theme)]));
const styleSheets = ['static', 'sandbox/pages'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => join(folder, file)),
);

describe('the style sheets', () => {
  test('are found', () => expect(styleSheets).not.toEqual([]));

  test.each(styleSheets)("%s uses only Jira's own tokens", (file) => {
    const css = readFileSync(join(root, file), 'utf8');
    const used = [...css.matchAll(/var\((--ds-[\w-]+)/g)].map(([, name]) => name ?? '');
    expect(used.filter((name) => !known.has(name))).toEqual([]);
  });

  test.each(styleSheets)('%s names no colour of its own but as a fallback', (file) => {
    const css = readFileSync(join(root, file), 'utf8').replace(/var\([^()]*(\([^()]*\)[^()]*)*\)/g, '');
    expect(css.match(/#[\da-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi) ?? []).toEqual([]);
  });
});
