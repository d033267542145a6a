import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const ROOT = join(__dirname, '../..');
const PAGE = join(ROOT, 'ARCHITECTURE.md');
const SECTION = /<!-- rooms -->\n[^]*<!-- \/rooms -->/;

const text = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** The room of a file: its layer or UI; a file beside them is named itself. */
const roomOf = (file: string) =>
  file
    .split('/')
    .slice(0, 2)
    .join('/')
    .replace(/\.tsx?$/, '');

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
}

/** The rooms that each room imports. */
function rooms(folders: readonly string[]): string {
  const asked = new Map<string, Set<string>>();
  for (const file of folders.flatMap(filesIn)) {
    const others = asked.get(roomOf(file)) ?? new Set();
    asked.set(roomOf(file), others);
    for (const [, path = ''] of text(file).matchAll(/(?:from|import\()\s*'(\.[^']*)'/g)) {
      const to = roomOf(normalize(join(dirname(file), path)));
      if (to !== roomOf(file) && to.includes('/')) others.add(to);
    }
  }
  const lines = [...asked.keys()]
    .toSorted()
    .map((room) => `${room}\n  → ${[...(asked.get(room) ?? [])].toSorted().join(', ') || 'nothing'}`);
  return `<!-- rooms -->\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\`\n\n<!-- /rooms -->`;
}

test('ARCHITECTURE.md draws the rooms as the code has them; UPDATE_DOCS=1 draws them anew', () => {
  const drawn = rooms(['src', 'static']);
  if (process.env['UPDATE_DOCS'] === '1')
    writeFileSync(
      PAGE,
      text('ARCHITECTURE.md').replace(SECTION, () => drawn),
    );
  expect(text('ARCHITECTURE.md')).toContain(drawn);
});

test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md'])('every file that %s names is there', (page) => {
  const named = [...text(page).matchAll(/`((?:src|static|sandbox|tools|test|docs)\/[\w./-]+)`/g)].map(
    ([, path = '']) => path,
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((path) => !path.includes('due-date') && !existsSync(join(ROOT, path)))).toEqual([]);
});
