/** A rich text in Atlassian Document Format: the only form Jira's REST API 3 takes and gives for long texts. */
export type AdfDocument = { type: 'doc'; version: 1; content: AdfNode[] };

export type AdfNode = {
  type: string;
  text?: string;
  content?: AdfNode[];
  attrs?: Record<string, unknown>;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
};

/** A document of plain paragraphs; an empty line in `text` separates them, a line break stays one. */
export function adf(text: string): AdfDocument {
  const paragraphs = text.split(/\n\s*\n/u).filter((paragraph) => paragraph.trim() !== '');
  return { type: 'doc', version: 1, content: paragraphs.map(paragraphOf) };
}

function paragraphOf(text: string): AdfNode {
  const content = text
    .split('\n')
    .flatMap((line, index): AdfNode[] => [
      ...(index > 0 ? [{ type: 'hardBreak' }] : []),
      ...(line === '' ? [] : [{ type: 'text', text: line }]),
    ]);
  return { type: 'paragraph', content };
}

/** Whether a JSON value has the outer form of an ADF document. */
export function isAdf(value: unknown): value is AdfDocument {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'doc' &&
    'version' in value &&
    value.version === 1 &&
    'content' in value &&
    Array.isArray(value.content)
  );
}

/** The words of a document, a line a block: what text search and changelogs see. */
export function plainText(document: AdfDocument | undefined): string {
  return document === undefined ? '' : document.content.map(textOf).join('\n').trim();
}

const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'codeBlock', 'blockquote', 'tableRow']);

function textOf(node: AdfNode): string {
  if (node.type === 'hardBreak') return '\n';
  const own = node.text ?? stringAttribute(node, 'text') ?? stringAttribute(node, 'url') ?? '';
  const inner = (node.content ?? []).map((child) => textOf(child) + (BLOCKS.has(child.type) ? '\n' : '')).join('');
  return own + inner.replace(/\n+$/u, '');
}

function stringAttribute(node: AdfNode, name: string): string | undefined {
  const value = node.attrs?.[name];
  return typeof value === 'string' ? value : undefined;
}
