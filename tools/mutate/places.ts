import ts from 'typescript';

/** One small change of a source: what stands from `start` to `end` becomes `text`. */
export type Place = {
  readonly file: string;
  readonly line: number;
  readonly change: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

const FLIPPED: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.LessThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '>',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '<',
};

const AT_THE_EDGE: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
};

/** Every place of a source where one small change may be made that still compiles. */
export function placesIn(file: string, code: string): readonly Place[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const places: Place[] = [];
  const put = (node: ts.Node, text: string, change: string, start = node.getStart(), end = node.getEnd()) => {
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    places.push({ file, line, change, start, end, text });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    if (ts.isBinaryExpression(node)) inBinary(node, put);
    if (ts.isNumericLiteral(node) && !ts.isPropertyAssignment(node.parent.parent)) {
      put(node, `(${node.getText()} + 1)`, `${node.getText()} one more`);
    }
    if (node.kind === ts.SyntaxKind.TrueKeyword) put(node, 'false', 'true → false');
    if (node.kind === ts.SyntaxKind.FalseKeyword) put(node, 'true', 'false → true');
    if (ts.isExpressionStatement(node) && isCall(node.expression)) {
      put(node, ';', `without ${node.expression.getText().split('(')[0] ?? ''}(…)`);
    }
    if (ts.isBlock(node) && ts.isFunctionLike(node.parent) && node.statements.length > 1) {
      const begin = node.getStart() + 1;
      put(node, ' return undefined as never;', 'returns at once', begin, begin);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return places;
}

function inBinary({ left, right, operatorToken }: ts.BinaryExpression, put: (...place: Put) => void): void {
  const operator = operatorToken.getText();
  for (const [name, table] of [
    ['flipped', FLIPPED],
    ['at its edge', AT_THE_EDGE],
  ] as const) {
    const other = table[operatorToken.kind];
    if (other !== undefined) put(operatorToken, other, `${operator} ${name}`);
  }
  if (operator === '&&' || operator === '||') {
    put(operatorToken, '', `without ${operator} ${shortened(right.getText())}`, left.getEnd(), right.getEnd());
  }
}

type Put = readonly [node: ts.Node, text: string, change: string, start?: number, end?: number];

const isCall = (node: ts.Expression): boolean =>
  ts.isCallExpression(ts.isAwaitExpression(node) ? node.expression : node);

const shortened = (text: string): string => text.replace(/\s+/gu, ' ').slice(0, 40);

/** The source with the change. */
export function changed(code: string, { start, end, text }: Place): string {
  return code.slice(0, start) + text + code.slice(end);
}
