import { ExpressionError, failure, locationOf } from '../expression-error';
import { exceeded, type Run, step, withinSize } from '../run';
import type { SyntaxNode } from '../syntax-tree';
import { type ExpressionValue, isTruthy, typeName } from '../values/expression-value';
import { entity, listValue, mapValue } from '../values/make-value';
import { toText } from '../values/to-text';
import { readMember } from './access';
import { applyOperator } from './arithmetic';
import { builtIn } from './built-ins';
import { evaluateCall } from './calls';
import { construct } from './constructors';

const DEEPEST = 500;

/** The value of one part of an expression. Throws only ExpressionErrors, which name the part that failed. */
export function evaluateNode(run: Run, scope: Scope, node: SyntaxNode): ExpressionValue {
  run.depth += 1;
  if (run.depth > DEEPEST) throw exceeded(`${DEEPEST} levels of nesting`);
  try {
    return valueOf(run, scope, node);
  } catch (error) {
    if (!(error instanceof ExpressionError) || error.kind !== 'evaluation' || error.location !== undefined) throw error;
    const text = run.source.slice(node.start, node.end);
    throw new ExpressionError(
      'evaluation',
      `Evaluation failed: "${text}" - ${error.message}`,
      locationOf(run.source, node.start),
    );
  } finally {
    run.depth -= 1;
  }
}

/** The variables that a part of an expression sees. */
type Scope = { readonly names: ReadonlyMap<string, ExpressionValue>; readonly outer?: Scope };

/** The variable's value; `undefined` when there is no such variable. */
function lookUp(scope: Scope, name: string): ExpressionValue | undefined {
  for (let current: Scope | undefined = scope; current !== undefined; current = current.outer) {
    const value = current.names.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}

function valueOf(run: Run, scope: Scope, node: SyntaxNode): ExpressionValue {
  const value = (part: SyntaxNode) => evaluateNode(run, scope, part);
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'name':
      return variable(run, scope, node.name);
    case 'template':
      return withinSize(
        node.texts.map((text, i) => (i === 0 ? '' : toText(value(at(node.values, i - 1)))) + text).join(''),
      );
    case 'list':
      return listValue(node.items.map(value));
    case 'map':
      return mapValue(node.keys.map((key, i) => [key, value(at(node.values, i))]));
    case 'member': {
      step(run);
      const text = (part: SyntaxNode) => run.source.slice(part.start, part.end);
      const dotted = node.property.kind === 'literal' && run.source.charAt(node.end - 1) !== ']';
      const property = dotted ? `'${text(node.property)}'` : text(node.property);
      return readMember(run, value(node.target), value(node.property), node.optional, {
        target: text(node.target),
        property,
      });
    }
    case 'call':
      step(run);
      return evaluateCall(run, node, value);
    case 'new':
      step(run);
      return construct(run, node.typeName, node.arguments.map(value));
    case 'lambda': {
      const { parameters, body } = node;
      const call = (values: readonly ExpressionValue[]) => {
        const names = new Map(parameters.map((name, i) => [name, values[i] ?? null]));
        return evaluateNode(run, { names, outer: scope }, body);
      };
      return { kind: 'Function', arity: [parameters.length, parameters.length], call };
    }
    case 'unary':
      step(run);
      if (node.operator === 'typeof') return typeOf(run, scope, node.operand);
      return node.operator === '!' ? !isTruthy(value(node.operand)) : negated(value(node.operand));
    case 'binary':
      step(run);
      if (node.operator === '&&')
        return either(
          value(node.left),
          (left) => isTruthy(left),
          () => value(node.right),
        );
      if (node.operator === '||')
        return either(
          value(node.left),
          (left) => !isTruthy(left),
          () => value(node.right),
        );
      if (node.operator === '??')
        return either(
          value(node.left),
          (left) => left === null,
          () => value(node.right),
        );
      return applyOperator(run, node.operator, value(node.left), value(node.right));
    case 'conditional':
    case 'if':
      return value(isTruthy(value(node.test)) ? node.yes : node.no);
    case 'throw':
      throw thrown(value(node.value));
    case 'try':
      return attempt(run, scope, node);
    case 'block': {
      let inner = scope;
      for (const declaration of node.declarations) {
        step(run);
        inner = { names: new Map([[declaration.name, evaluateNode(run, inner, declaration.value)]]), outer: inner };
      }
      return evaluateNode(run, inner, node.body);
    }
  }
}

function variable(run: Run, scope: Scope, name: string): ExpressionValue {
  step(run);
  const own = lookUp(scope, name);
  const value = own === undefined ? builtIn(run, name) : own;
  if (value === undefined) throw failure(`Unrecognized variable: "${name}".`);
  return value;
}

function at(nodes: readonly SyntaxNode[], place: number): SyntaxNode {
  const node = nodes[place];
  if (node === undefined) throw new RangeError(`The syntax tree has no part ${place}.`);
  return node;
}

function typeOf(run: Run, scope: Scope, operand: SyntaxNode): string {
  const unknown =
    operand.kind === 'name' && lookUp(scope, operand.name) === undefined && builtIn(run, operand.name) === undefined;
  return unknown ? 'undefined' : typeName(evaluateNode(run, scope, operand));
}

function negated(value: ExpressionValue): number {
  if (typeof value !== 'number') throw failure(`Can't negate ${typeName(value)}.`);
  return -value;
}

function either(
  left: ExpressionValue,
  goesOn: (left: ExpressionValue) => boolean,
  right: () => ExpressionValue,
): ExpressionValue {
  return goesOn(left) ? right() : left;
}

function thrown(value: ExpressionValue): ExpressionError {
  return typeof value === 'string'
    ? new ExpressionError('thrown', value)
    : failure(`Only a String can be thrown, not ${typeName(value)}.`);
}

function attempt(run: Run, scope: Scope, node: Extract<SyntaxNode, { kind: 'try' }>): ExpressionValue {
  try {
    return evaluateNode(run, scope, node.attempt);
  } catch (error) {
    if (!(error instanceof ExpressionError) || error.kind === 'limit') throw error;
    const { message, location } = error;
    const place =
      location === undefined
        ? null
        : mapValue([
            ['line', location.line],
            ['column', location.column],
          ]);
    const caught = entity('Error', {
      message: { cost: 0, read: () => message },
      location: { cost: 0, read: () => place },
    });
    const names = new Map(node.errorName === undefined ? [] : [[node.errorName, caught]]);
    return evaluateNode(run, { names, outer: scope }, node.rescue);
  }
}
