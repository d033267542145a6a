import { failure } from '../expression-error';
import type { SyntaxNode } from '../syntax-tree';
import { type ExpressionValue, typeName } from '../values/expression-value';
import { callFunction, methodOf, noProperties } from './access';
import type { Run } from '../run';

/** `target.method(…)` or `name(…)`; `value` evaluates a part in the scope of the call. */
export function evaluateCall(
  run: Run,
  node: Extract<SyntaxNode, { kind: 'call' }>,
  value: (part: SyntaxNode) => ExpressionValue,
): ExpressionValue {
  const { callee } = node;
  if (callee.kind !== 'member') {
    const called = value(callee);
    if (called === null || typeof called !== 'object' || called.kind !== 'Function') {
      throw failure(`${typeName(called)} is not a function.`);
    }
    return callFunction(called, node.arguments.map(value));
  }
  const target = value(callee.target);
  if (target === null) {
    if (callee.optional) return null;
    throw noProperties();
  }
  const name = callee.property.kind === 'literal' ? callee.property.value : null;
  if (typeof name !== 'string') throw failure('A method is called by its name.');
  const spelling = { target: run.source.slice(callee.target.start, callee.target.end), property: `'${name}'` };
  return callFunction(methodOf(run, target, name, spelling), node.arguments.map(value));
}
