import type { ComponentChildren } from 'preact';
import * as v from 'valibot';

type Node = {
  type: string;
  text?: string | undefined;
  content?: Node[] | undefined;
  marks?: { type: string }[] | undefined;
};
const NodeSchema: v.GenericSchema<Node> = v.object({
  type: v.string(),
  text: v.optional(v.string()),
  content: v.optional(v.array(v.lazy(() => NodeSchema))),
  marks: v.optional(v.array(v.object({ type: v.string() }))),
});

/** A rich text of Jira's. Nodes without a form of their own show what is inside them. */
export function Adf({ document }: { readonly document: unknown }) {
  const parsed = v.safeParse(NodeSchema, document);
  return <div class="adf">{parsed.success ? children(parsed.output) : String(document)}</div>;
}

/** A text as a document, a paragraph a line: what Jira's API takes. */
export function adfOf(text: string): unknown {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const content = lines.map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }));
  return { type: 'doc', version: 1, content };
}

/** The words of a document, a paragraph a line: what a plain text box can edit. */
export function textOfAdf(document: unknown): string {
  const parsed = v.safeParse(NodeSchema, document);
  return parsed.success ? (parsed.output.content ?? []).map(plain).join('\n') : '';
}

function plain({ type, text, content }: Node): string {
  return type === 'hardBreak' ? '\n' : (text ?? (content ?? []).map(plain).join(''));
}

function children({ content = [] }: Node): ComponentChildren {
  return content.map((node, index) => <OneNode key={index} node={node} />);
}

function OneNode({ node }: { readonly node: Node }) {
  const inner = children(node);
  switch (node.type) {
    case 'text':
      return <>{(node.marks ?? []).reduce<ComponentChildren>(marked, node.text)}</>;
    case 'paragraph':
      return <p>{inner}</p>;
    case 'heading':
      return <p class="adf-heading">{inner}</p>;
    case 'bulletList':
      return <ul>{inner}</ul>;
    case 'orderedList':
      return <ol>{inner}</ol>;
    case 'listItem':
      return <li>{inner}</li>;
    case 'codeBlock':
      return (
        <pre>
          <code>{inner}</code>
        </pre>
      );
    case 'blockquote':
      return <blockquote>{inner}</blockquote>;
    case 'hardBreak':
      return <br />;
    case 'rule':
      return <hr />;
    default:
      return <>{node.text ?? inner}</>;
  }
}

function marked(inside: ComponentChildren, { type }: { type: string }): ComponentChildren {
  if (type === 'strong') return <strong>{inside}</strong>;
  if (type === 'em') return <em>{inside}</em>;
  if (type === 'code') return <code>{inside}</code>;
  return inside;
}
