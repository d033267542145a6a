import { KNOWN_VARIABLES } from '../entities/known-types';
import { ExpressionError } from '../expression-error';
import { childrenOf, type Program, type SyntaxNode } from '../syntax-tree';
import { newFormula, type ReadFormula } from './formula';
import { itemType, loadsItems, staticMember } from './static-cost';

type Known = { readonly type: string; readonly lambda?: Lambda; readonly perItem?: boolean };
type Lambda = { readonly node: Extract<SyntaxNode, { kind: 'lambda' }>; readonly scope: Scope };
type Scope = ReadonlyMap<string, Known>;

const MOST_VISITS = 20_000;
const UNKNOWN: Known = { type: '' };
const ITEMS_SEEN_BY = new Set(['map', 'flatMap', 'filter', 'every', 'some', 'sort', 'reduce']);
const SAME_LIST = new Set(['filter', 'sort', 'slice', 'concat']);

/**
 * How many expensive operations an expression may execute, as a formula over the sizes of the Lists it loops over. Both
 * branches of a choice count. `variables` overrides the types of the known variables.
 */
export function complexityOf(program: Program, variables: Readonly<Record<string, string>> = {}): ReadFormula {
  const formula = newFormula();
  let visits = 0;

  const walk = (node: SyntaxNode, scope: Scope, loops: readonly string[]): Known => {
    visits += 1;
    if (visits > MOST_VISITS) throw new ExpressionError('limit', 'The expression is too complex to analyse.');
    switch (node.kind) {
      case 'name':
        return scope.get(node.name) ?? UNKNOWN;
      case 'lambda':
        return { type: 'Function', lambda: { node, scope } };
      case 'member': {
        const target = walk(node.target, scope, loops);
        walk(node.property, scope, loops);
        return readMember(target, nameOf(node.property), loops);
      }
      case 'new':
        node.arguments.forEach((argument) => walk(argument, scope, loops));
        if (node.typeName === 'Issue') formula.add(loops, 1);
        return { type: node.typeName };
      case 'call':
        return walkCall(node, scope, loops);
      case 'block': {
        const inner = new Map(scope);
        for (const { name, value } of node.declarations) inner.set(name, walk(value, inner, loops));
        return walk(node.body, inner, loops);
      }
      case 'binary': {
        const left = walk(node.left, scope, loops);
        const right = walk(node.right, scope, loops);
        return left.type === '' ? right : left;
      }
      case 'conditional': {
        walk(node.test, scope, loops);
        const yes = walk(node.yes, scope, loops);
        const no = walk(node.no, scope, loops);
        return yes.type === '' ? no : yes;
      }
      default:
        childrenOf(node).forEach((child) => walk(child, scope, loops));
        return UNKNOWN;
    }
  };

  const readMember = (target: Known, name: string | undefined, loops: readonly string[]): Known => {
    if (itemType(target.type) !== '') return { type: name === undefined ? itemType(target.type) : '' };
    const member = staticMember(target.type, name);
    formula.add(loops, member.cost);
    return { type: member.type, perItem: loadsItems(target.type, name) };
  };

  const walkCall = (node: Extract<SyntaxNode, { kind: 'call' }>, scope: Scope, loops: readonly string[]): Known => {
    const args = node.arguments.map((argument) => walk(argument, scope, loops));
    if (node.callee.kind !== 'member') {
      const called = walk(node.callee, scope, loops);
      return called.lambda === undefined ? UNKNOWN : enter(called.lambda, args, loops);
    }
    const target = walk(node.callee.target, scope, loops);
    const name = nameOf(node.callee.property) ?? '';
    const item = itemType(target.type);
    const list = program.source.slice(node.callee.target.start, node.callee.target.end);
    if (target.perItem === true) formula.add([...loops, list], 1);
    if (!ITEMS_SEEN_BY.has(name)) return SAME_LIST.has(name) ? target : readMember(target, name, loops);
    const lambda = args[0]?.lambda;
    const given = name === 'reduce' ? [UNKNOWN, { type: item }] : [{ type: item }, { type: item }];
    const result = lambda === undefined ? UNKNOWN : enter(lambda, given, [...loops, list]);
    if (SAME_LIST.has(name)) return { type: target.type };
    return name === 'map' ? { type: `List<${result.type}>` } : name === 'flatMap' ? { type: result.type } : UNKNOWN;
  };

  const enter = ({ node, scope }: Lambda, args: readonly Known[], loops: readonly string[]): Known => {
    const parameters = node.parameters.map((name, i): readonly [string, Known] => [name, args[i] ?? UNKNOWN]);
    return walk(node.body, new Map([...scope, ...parameters]), loops);
  };

  const known = [...KNOWN_VARIABLES, ...Object.entries(variables)].map(([name, type]) => [name, { type }] as const);
  walk(program.root, new Map(known), []);
  return formula.read();
}

function nameOf(property: SyntaxNode): string | undefined {
  return property.kind === 'literal' && typeof property.value === 'string' ? property.value : undefined;
}
