/** A JQL query without Atlassian's tree: only what evaluation and `jql/parse` need. */
export type JqlQuery = {
  readonly where: JqlClause | undefined;
  readonly orderBy: readonly JqlOrder[];
};

export type JqlClause =
  | { readonly kind: 'and' | 'or'; readonly clauses: readonly JqlClause[] }
  | { readonly kind: 'not'; readonly clause: JqlClause }
  | { readonly kind: 'test'; readonly field: JqlField; readonly operator: JqlOperator; readonly operand: JqlOperand };

/** A field by name, or a path in an entity property: `issue.property['key'].path`. */
export type JqlField = {
  readonly name: string;
  readonly property?: { readonly key: string; readonly path: string } | undefined;
};

export const JQL_OPERATORS = ['=', '!=', '<', '<=', '>', '>=', '~', '!~', 'in', 'not in', 'is', 'is not'] as const;
export type JqlOperator = (typeof JQL_OPERATORS)[number];

export type JqlOperand =
  | { readonly kind: 'value'; readonly text: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'function'; readonly name: string; readonly args: readonly string[] }
  | { readonly kind: 'list'; readonly members: readonly JqlOperand[] };

export type JqlOrder = { readonly field: JqlField; readonly descending: boolean };
