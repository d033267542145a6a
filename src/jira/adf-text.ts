import { isRecord, listOf, member, textOf } from './decoders/json';

/** Deeper nesting is left out; editors allow far less. */
const MOST_DEPTH = 60;
/** Longer texts are cut: Jira itself stops at 32,767 characters. */
const MOST_CHARACTERS = 100_000;

/** Nodes that end a line. Unknown nodes flow with the text around them. */
const BLOCKS = new Set([
  'paragraph',
  'heading',
  'codeBlock',
  'blockquote',
  'listItem',
  'taskItem',
  'decisionItem',
  'panel',
  'expand',
  'nestedExpand',
  'tableRow',
  'mediaSingle',
  'mediaGroup',
  'blockCard',
  'embedCard',
  'rule',
]);

/**
 * The plain text of a document in Atlassian Document Format, a block a line, for reading and judging, never for
 * rendering. Older answers hold wiki text in its place: a string passes as it is. Never throws: unknown nodes give what
 * they contain, and what isn't a document gives an empty text.
 */
export function adfText(document: unknown): string {
  if (typeof document === 'string') return document.slice(0, MOST_CHARACTERS);
  const out: Written = { parts: [], length: 0 };
  write(document, 0, out);
  return out.parts
    .join('')
    .split('\n')
    .map(withoutBlanksAround)
    .filter((line) => line !== '')
    .join('\n')
    .trim();
}

function withoutBlanksAround(line: string): string {
  let [from, to] = [0, line.length];
  while (from < to && isBlank(line.charCodeAt(from))) from += 1;
  while (to > from && isBlank(line.charCodeAt(to - 1))) to -= 1;
  return line.slice(from, to);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

type Written = { readonly parts: string[]; length: number };

function write(node: unknown, depth: number, out: Written): void {
  if (!isRecord(node) || depth > MOST_DEPTH || out.length >= MOST_CHARACTERS) return;
  const type = textOf(member(node, 'type')) ?? '';
  const isBlock = BLOCKS.has(type);
  if (isBlock) append('\n', out);
  append(ownText(type, node), out);
  for (const child of listOf(member(node, 'content')) ?? []) write(child, depth + 1, out);
  if (type === 'tableCell' || type === 'tableHeader') append(' ', out);
  if (isBlock) append('\n', out);
}

/** What a node says by itself, beside its content. */
function ownText(type: string, node: unknown): string {
  const attribute = (name: string) => textOf(member(node, 'attrs', name));
  switch (type) {
    case 'text':
      return textOf(member(node, 'text')) ?? '';
    case 'hardBreak':
      return '\n';
    case 'date':
      return dayOf(attribute('timestamp'));
    case 'expand':
    case 'nestedExpand':
      return `${attribute('title') ?? ''}\n`;
    case 'inlineCard':
    case 'blockCard':
    case 'embedCard':
      return attribute('url') ?? '';
    default:
      return attribute('text') ?? attribute('shortName') ?? attribute('alt') ?? '';
  }
}

/** ADF keeps days as the epoch milliseconds of their midnight in UTC. */
function dayOf(timestamp: string | undefined): string {
  const ms = Number(timestamp || Number.NaN);
  return Number.isFinite(ms) && Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString().slice(0, 10) : '';
}

function append(text: string, out: Written): void {
  if (text === '') return;
  const fitting = text.slice(0, MOST_CHARACTERS - out.length);
  out.parts.push(fitting);
  out.length += fitting.length;
}
