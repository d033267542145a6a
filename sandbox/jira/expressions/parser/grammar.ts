import type { SyntaxNode } from '../syntax-tree';
import type { TokenReader } from './token-reader';

/** The two rules that the other rules come back to. */
export type Grammar = {
  expression(reader: TokenReader): SyntaxNode;
  /** Declarations and a body, up to a closing brace or the end. */
  block(reader: TokenReader): SyntaxNode;
};

/** What may start an expression, as Jira's own syntax error lists it. */
export const EXPRESSION_STARTS =
  '!, -, typeof, (, IDENTIFIER, null, true, false, NUMBER, STRING, TEMPLATE_LITERAL, new, [ or {';
