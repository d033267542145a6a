import type { Program, SyntaxNode } from '../syntax-tree';
import { childrenOf } from '../syntax-tree';

/** Complaints, in Jira's words, about an expression that is too long or has too many leaves (5.8). */
export function syntacticFaults(program: Program, limits: { characters: number; leaves: number }): readonly string[] {
  const characters = program.source.length;
  const leaves = leavesOf(program.root);
  return [
    ...(characters > limits.characters
      ? [`Jira expression is too long (${characters}), limit: ${limits.characters} characters`]
      : []),
    ...(leaves > limits.leaves
      ? [`Jira expression has too many nodes (${leaves}), limit: ${limits.leaves} leaves`]
      : []),
  ];
}

/** How many names, literals, member names, keys and parameters an expression has (strict-readings.md). */
export function leavesOf(node: SyntaxNode): number {
  return ownLeaves(node) + childrenOf(node).reduce((sum, child) => sum + leavesOf(child), 0);
}

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
