import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { headingsOf } from './docs/headings';

const ROOT = join(__dirname, '..');
/** This file is full of examples. */
const OWN = 'test/pointers.test.ts';
const FOLDERS = ['src', 'static', 'sandbox', 'tools', 'bench', 'test', 'docs'];

/** Sections of a document that nobody here has: "(product, 3.6)", "design 4", "requirement A57", "§2", "(5.5)". */
const ELSEWHERE = [
  /\bfacts\//u,
  /§/u,
  /\((?:[^()]*[;,] )?[a-z]+(?:[-/][a-z]+)*, \d{1,2}(?:\.\d{1,2})?[a-z]?(?:[,;)]| to \d| and \d)/u,
  /\((?:[^()]*[;,] )?[a-z]+(?:[-/][a-z]+)*, (?:"|rows? \d|rules? \d)/u,
  /\b(?:product|design|decide|findings|requirements?|peers|forge-platform|forge-host|jira-api|reliability-ux)(?:\.md)?,? \d/u,
  /\b[Rr]equirements? [A-Z]?\d/u,
  /\((?:[^()]*, )?[A-Z]\d{2}\b/u,
  /\(\d{1,2}\.\d{1,2}(?:[,;)]| to \d| and \d)/u,
];

/** A link of a Markdown page, a page of docs named in a comment, or a decision by its number. */
const LINKS = /\]\((?!https?:|mailto:)(?<link>[^)\s]+)\)/gu;
const PAGES = /(?<![\w/.-])(?<page>docs\/[\w/-]+\.md(?:#[\w-]+)?|docs\/decisions\/\d{4})/gu;

type Page = { readonly file: string; readonly text: string };

const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Comments alone of code, each in one line, so that nothing is missed where a line ends; all of a Markdown page. */
function prose({ file, text }: Page): string {
  if (file.endsWith('.md')) return text;
  const comments = file.endsWith('.yml')
    ? text.matchAll(/(?:^|\s)#.*(?:\n\s*#.*)*/gu)
    : text.matchAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*(?:\n\s*\/\/.*)*/gu);
  return [...comments].map(([comment]) => comment.replace(/\n\s*(?:\*(?!\/)|\/\/|#)?\s*/gu, ' ')).join('\n');
}

function pages(): readonly Page[] {
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
  );
  const atRoot = readdirSync(ROOT).filter((file) => !/^(?:package|LICENSE)/u.test(file));
  return [...atRoot, ...inFolders]
    .filter((file) => /\.(?:tsx?|[cm]js|css|html|ya?ml|md)$/u.test(file) && file !== OWN)
    .map((file) => ({ file, text: textOf(file) }));
}

function pointersElsewhere(page: Page): readonly string[] {
  const found = ELSEWHERE.flatMap((pattern) => [...prose(page).matchAll(new RegExp(pattern, 'gu'))]);
  return found.map(([pointer]) => `${page.file}: ${pointer}`);
}

/** Whether a path from the root, with or without an anchor, is there: a file or folder, its heading, a decision by its number. */
function isThere(target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const decision = /^docs\/decisions\/(?<number>\d{4})$/u.exec(path)?.groups?.['number'];
  if (decision) return readdirSync(join(ROOT, 'docs/decisions')).some((file) => file.startsWith(decision));
  if (!existsSync(join(ROOT, path))) return false;
  return anchor === undefined || headingsOf(textOf(path)).some((heading) => heading.anchor === anchor);
}

function brokenLinks(page: Page): readonly string[] {
  const links = page.file.endsWith('.md') ? [...page.text.matchAll(LINKS)] : [];
  const targets = links.map(({ groups }) => {
    const link = groups?.['link'] ?? '';
    return link.startsWith('#') ? `${page.file}${link}` : normalize(join(dirname(page.file), link));
  });
  const named = [...prose(page).matchAll(PAGES)].map(({ groups }) => groups?.['page'] ?? '');
  return [...targets, ...named].filter((target) => !isThere(target)).map((target) => `${page.file}: ${target}`);
}

test('no comment and no page points to a document that isn’t in the repository', () => {
  expect(pages().flatMap(pointersElsewhere)).toEqual([]);
});

test('every link of a page leads somewhere, and every page that a comment names is there, heading and all', () => {
  expect(pages().flatMap(brokenLinks)).toEqual([]);
});

test('such pointers are found, in one line and across two, and ordinary words and numbers are none', () => {
  const found = (text: string, file = 'src/a.ts') => pointersElsewhere({ file, text }).length > 0;
  expect(found('/** One line (product, 3.6). */')).toBe(true);
  expect(found('/** One line (facts/jira-api,\n * 4.6). */')).toBe(true);
  expect(found('// As requirement A57 has it.')).toBe(true);
  expect(found('/** Keeps its backslash (5.5). */')).toBe(true);
  expect(found('Nothing happens there (design 3).', 'docs/a.md')).toBe(true);
  expect(found("const share = said('(design, 3)');")).toBe(false);
  expect(found('/** Twice as wide (at 2.5 columns), like all others. */')).toBe(false);
});

test('links to a page or a heading that isn’t there are found', () => {
  const broken = (text: string, file = 'src/a.ts') => brokenLinks({ file, text });
  expect(broken('/** As said in docs/design.md#refined. */')).toEqual([]);
  expect(broken('/** As said in docs/design.md#polished. */')).toEqual(['src/a.ts: docs/design.md#polished']);
  expect(broken('/** As said in docs/decisions/9999. */')).toEqual(['src/a.ts: docs/decisions/9999']);
  expect(broken('[there](levers.md#search-lag) [not](nowhere.md)', 'docs/a.md')).toEqual([
    'docs/a.md: docs/nowhere.md',
  ]);
});
