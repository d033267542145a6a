import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const STATIC = join(__dirname, '../../static');

/** Arrows, technical and geometric signs, check marks and crosses, emoji: each font draws them in another way, or not at all. */
const SIGN =
  /[\u2022\u2023\u2039\u203a\u00d7\u2139\u2190-\u21ff\u22ee\u22ef\u2300-\u23ff\u2500-\u27ff\u2900-\u297f\u2b00-\u2bff\u{1f000}-\u{1faff}]/u;

/** What stands alone in the place of an icon, of the letters that every font has. */
const STANDS_FOR_AN_ICON = /^\s*[!?*+<>^~|xX]\s*$/u;

/** Every text of a source file that may reach the screen: comments don't. */
function textsIn(file: string, source: string): readonly string[] {
  if (file.endsWith('.css')) return [source.replace(/\/\*[^]*?\*\//gu, '')];
  if (file.endsWith('.html')) return [source];
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isJsxText(node)) texts.push(node.text);
    if (ts.isTemplateLiteral(node)) texts.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return texts;
}

/** Texts that stand where an icon of the set belongs. */
function signsIn(file: string, source: string): readonly string[] {
  const isShown = /\.tsx$|texts\.ts$/u.test(file);
  return textsIn(file, source).filter((text) => SIGN.test(text) || (isShown && STANDS_FOR_AN_ICON.test(text)));
}

const files = readdirSync(STATIC, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:tsx?|css|html)$/u.test(file),
);

test('the pages’ files are found', () => expect(files.length).toBeGreaterThan(250));

test('no page shows a letter in the place of an icon: all are of one set (shared/icons)', () => {
  const found = files.map((file) => [file, signsIn(file, readFileSync(join(STATIC, file), 'utf8'))] as const);
  expect(found.filter(([, signs]) => signs.length > 0)).toEqual([]);
});

test.each([
  ['a.tsx', 'export const A = () => <b aria-hidden="true">✕</b>;'],
  ['a.tsx', 'export const A = () => <b>More ▸</b>;'],
  ['a.tsx', "export const A = ({ on }: Props) => <b>{on ? '●' : ''}</b>;"],
  ['a.tsx', "const MARKS = { warning: '!' };"],
  ['texts.ts', 'export const TEXTS = { open: (what: string) => `Settings › ${what}` };'],
  ['a.css', "a::after { content: '▾'; }"],
  ['index.html', '<b>⟳</b>'],
])('one is noticed in %s: %s', (file, source) => expect(signsIn(file, source)).toHaveLength(1));

test.each([
  ['a.tsx', '/** An arrow → of the list. */ export const A = () => <b>a · b … c!</b>;'],
  ['a.css', "/* ▾ */ a::before { content: '·'; }"],
])('a comment and a sentence have none, as in %s: %s', (file, source) => expect(signsIn(file, source)).toEqual([]));
