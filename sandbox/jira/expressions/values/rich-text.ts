import type { ExpressionValue, MapValue, RichTextValue } from './expression-value';

const INLINE = new Set(['text', 'mention', 'emoji', 'inlineCard', 'date', 'status', 'hardBreak']);

/** A rich text from its Atlassian Document Format, given as a Map. Blocks stand on lines of their own. */
export function richText(document: MapValue): RichTextValue {
  return { kind: 'RichText', plainText: textOf(document) };
}

function textOf(node: ExpressionValue): string {
  if (node === null || typeof node !== 'object' || node.kind !== 'Map') return '';
  const type = node.entries.get('type');
  const text = node.entries.get('text');
  if (type === 'text') return typeof text === 'string' ? text : '';
  if (type === 'hardBreak') return '\n';
  const content = node.entries.get('content') ?? null;
  if (content === null || typeof content !== 'object' || content.kind !== 'List') return '';
  return content.items.map(textOf).join(content.items.every(isInline) ? '' : '\n');
}

function isInline(node: ExpressionValue): boolean {
  const type = node !== null && typeof node === 'object' && node.kind === 'Map' ? node.entries.get('type') : null;
  return typeof type === 'string' && INLINE.has(type);
}
