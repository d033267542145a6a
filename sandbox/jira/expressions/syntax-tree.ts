/** Where a part of an expression stands: offsets into its source text. */
export type Span = { readonly start: number; readonly end: number };

/** The operators that stand between two operands. There is no `===`. */
export type BinaryOperator = '??' | '||' | '&&' | '==' | '!=' | '<' | '>' | '<=' | '>=' | '+' | '-' | '*' | '/' | '%';

/** `let name = value`, with or without the word `let`. */
export type Declaration = { readonly name: string; readonly value: SyntaxNode };

type Shape =
  | { readonly kind: 'literal'; readonly value: null | boolean | number | string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'template'; readonly texts: readonly string[]; readonly values: readonly SyntaxNode[] }
  | { readonly kind: 'list'; readonly items: readonly SyntaxNode[] }
  | { readonly kind: 'map'; readonly keys: readonly string[]; readonly values: readonly SyntaxNode[] }
  | { readonly kind: 'member'; readonly target: SyntaxNode; readonly property: SyntaxNode; readonly optional: boolean }
  | { readonly kind: 'call'; readonly callee: SyntaxNode; readonly arguments: readonly SyntaxNode[] }
  | { readonly kind: 'new'; readonly typeName: string; readonly arguments: readonly SyntaxNode[] }
  | { readonly kind: 'lambda'; readonly parameters: readonly string[]; readonly body: SyntaxNode }
  | { readonly kind: 'unary'; readonly operator: '!' | '-' | 'typeof'; readonly operand: SyntaxNode }
  | {
      readonly kind: 'binary';
      readonly operator: BinaryOperator;
      readonly left: SyntaxNode;
      readonly right: SyntaxNode;
    }
  | {
      readonly kind: 'conditional' | 'if';
      readonly test: SyntaxNode;
      readonly yes: SyntaxNode;
      readonly no: SyntaxNode;
    }
  | { readonly kind: 'throw'; readonly value: SyntaxNode }
  | { readonly kind: 'try'; readonly attempt: SyntaxNode; readonly errorName?: string; readonly rescue: SyntaxNode }
  | { readonly kind: 'block'; readonly declarations: readonly Declaration[]; readonly body: SyntaxNode };

/** One part of a parsed Jira expression. A `.name` member has the name as a literal property. */
export type SyntaxNode = Span & Shape;

/** A Jira expression that parses, together with the text it was parsed from. */
export type Program = { readonly source: string; readonly root: SyntaxNode };

/** The parts directly below a part, in reading order. */
export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  switch (node.kind) {
    case 'literal':
    case 'name':
      return [];
    case 'template':
    case 'map':
      return node.values;
    case 'list':
      return node.items;
    case 'member':
      return [node.target, node.property];
    case 'call':
      return [node.callee, ...node.arguments];
    case 'new':
      return node.arguments;
    case 'lambda':
      return [node.body];
    case 'unary':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'conditional':
    case 'if':
      return [node.test, node.yes, node.no];
    case 'throw':
      return [node.value];
    case 'try':
      return [node.attempt, node.rescue];
    case 'block':
      return [...node.declarations.map((declaration) => declaration.value), node.body];
  }
}
