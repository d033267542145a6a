import * as ts from 'typescript';

/** An object that carries more than the place it goes to can read: a property renamed there, or misspelt here. */
export type Excess = {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  readonly names: readonly string[];
};

/**
 * What TypeScript lets by: it looks for excess properties only where an object is written out in its place, not where it
 * comes there through a variable. An object of a named type may well know more than somebody asks of it. One whose type was
 * only inferred, and that lacks a property which the place would read but doesn't insist on, has most likely misnamed it:
 * what is read there is silently absent. `files` are looked at alone.
 */
export function findExcess(program: ts.Program, files: readonly string[]): readonly Excess[] {
  const checker = program.getTypeChecker();
  return files.flatMap((name) => {
    const file = program.getSourceFile(name);
    return file ? excessIn(file, checker) : [];
  });
}

function excessIn(file: ts.SourceFile, checker: ts.TypeChecker): readonly Excess[] {
  const found: Excess[] = [];
  const look = (node: ts.Node): void => {
    const passed = passedIn(node);
    const wanted = passed && checker.getContextualType(passed.to);
    const whole = passed && checker.getTypeAtLocation(passed.to);
    const isMissed = wanted && whole && lacksOptional(whole, wanted, checker);
    const names = isMissed ? namesBeyond(checker.getTypeAtLocation(passed.object), wanted, checker) : [];
    if (names.length > 0) {
      const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
      found.push({ file: file.fileName, line, text: node.getText(file), names });
    }
    ts.forEachChild(node, look);
  };
  look(file);
  return found;
}

/** A variable that is passed on, or spread into an object: and the expression whose place says what is wanted. */
function passedIn(node: ts.Node): { readonly object: ts.Identifier; readonly to: ts.Expression } | undefined {
  if (ts.isSpreadAssignment(node) && ts.isIdentifier(node.expression)) {
    return { object: node.expression, to: node.parent };
  }
  return ts.isIdentifier(node) && isPassedOn(node) ? { object: node, to: node } : undefined;
}

function isPassedOn(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isCallOrNewExpression(parent) && parent.arguments?.includes(node) === true) ||
    ((isPlainVariable(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) &&
      parent.initializer === node) ||
    (ts.isShorthandPropertyAssignment(parent) && parent.name === node) ||
    ts.isReturnStatement(parent) ||
    ts.isArrayLiteralExpression(parent) ||
    (ts.isArrowFunction(parent) && parent.body === node)
  );
}

/** Taking an object apart reads what is named there, and means to leave the rest. */
function isPlainVariable(node: ts.Node): node is ts.VariableDeclaration {
  return ts.isVariableDeclaration(node) && ts.isIdentifier(node.name);
}

function lacksOptional(given: ts.Type, wanted: ts.Type, checker: ts.TypeChecker): boolean {
  return typesIn(wanted)
    .flatMap((type) => checker.getPropertiesOfType(type))
    .some(({ name, flags }) => flags & ts.SymbolFlags.Optional && !checker.getPropertyOfType(given, name));
}

function namesBeyond(given: ts.Type, wanted: ts.Type, checker: ts.TypeChecker): readonly string[] {
  if (!isInferred(given)) return [];
  const readable = readableNames(wanted, checker);
  if (!readable) return [];
  return checker.getPropertiesOfType(given).flatMap(({ name }) => (readable.has(name) ? [] : [name]));
}

/** The type of an object that was written out somewhere, and that nobody named. */
function isInferred({ symbol }: ts.Type): boolean {
  return Boolean((symbol as ts.Symbol | undefined)?.flags && symbol.flags & ts.SymbolFlags.ObjectLiteral);
}

const TAKES_ANYTHING = ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive | ts.TypeFlags.TypeParameter;

/** The properties that a place may read; `undefined` where it takes objects of any shape, or none. */
function readableNames(wanted: ts.Type, checker: ts.TypeChecker): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const type of typesIn(wanted)) {
    if (type.flags & TAKES_ANYTHING || checker.getIndexInfosOfType(type).length > 0) return undefined;
    if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) {
      for (const { name } of checker.getPropertiesOfType(type)) names.add(name);
    }
  }
  return names.size === 0 ? undefined : names;
}

function typesIn(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}
