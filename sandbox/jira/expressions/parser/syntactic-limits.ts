import type { Limits, SizeReading } from '../limits';
import type { Program, SyntaxNode } from '../syntax-tree';
import { childrenOf } from '../syntax-tree';

/** Complaints, in Jira's words, about an expression that is too long or has too many parts. */
export function syntacticFaults(
  program: Program,
  limits: Pick<Limits, 'characters' | 'parts' | 'counted'>,
): readonly string[] {
  const characters = program.source.length;
  const parts = sizeOf(program, limits.counted);
  return [
    ...(characters > limits.characters
      ? [`Jira expression is too long (${characters}), limit: ${limits.characters} characters`]
      : []),
    ...(parts > limits.parts
      ? [`Jira expression has too many nodes (${parts}), limit: ${limits.parts} ${UNITS[limits.counted]}`]
      : []),
  ];
}

/** The one known text of Jira says "leaves"; the others are worded alike. */
const UNITS: Readonly<Record<SizeReading, string>> = {
  leaves: 'leaves',
  nodes: 'nodes',
  elements: 'syntactic elements',
};

/** How large an expression is by one of the readings (strict-readings.md). */
export function sizeOf({ root }: Program, counted: SizeReading): number {
  return summed(root, COUNTS[counted]);
}

const COUNTS: Readonly<Record<SizeReading, (node: SyntaxNode) => number>> = {
  leaves: ownLeaves,
  nodes: () => 1,
  elements: (node) => 1 + (node.kind === 'block' ? node.declarations.length : 0),
};

function summed(node: SyntaxNode, count: (node: SyntaxNode) => number): number {
  return count(node) + childrenOf(node).reduce((sum, child) => sum + summed(child, count), 0);
}

/** Names, literals, member names, keys and parameters. */
function ownLeaves(node: SyntaxNode): number {
  switch (node.kind) {
    case 'literal':
    case 'name':
    case 'new':
      return 1;
    case 'template':
      return node.texts.filter((text) => text !== '').length;
    case 'list':
      return node.items.length === 0 ? 1 : 0;
    case 'map':
      return Math.max(1, node.keys.length);
    case 'lambda':
      return node.parameters.length;
    case 'block':
      return node.declarations.length;
    case 'try':
      return node.errorName === undefined ? 0 : 1;
    default:
      return 0;
  }
}
