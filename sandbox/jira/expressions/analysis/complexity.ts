import { PER_ITEM_LISTS } from '../entities/issue';
import { KNOWN_TYPES, KNOWN_VARIABLES } from '../entities/known-types';
import { ExpressionError } from '../expression-error';
import { childrenOf, type Program, type SyntaxNode } from '../syntax-tree';

const LETTERS = ['N', 'M', 'K', 'L', 'P', 'Q'];

type Known = { readonly type: string; readonly lambda?: Lambda; readonly perItem?: boolean };

type Lambda = { readonly node: Extract<SyntaxNode, { kind: 'lambda' }>; readonly scope: Scope };

type Scope = ReadonlyMap<string, Known>;

const MOST_VISITS = 20_000;

const UNKNOWN: Known = { type: '' };

const ITEMS_SEEN_BY = new Set(['map', 'flatMap', 'filter', 'every', 'some', 'sort', 'reduce']);

const SAME_LIST = new Set(['filter', 'sort', 'slice', 'concat']);

/** A formula as text, `2 * N + 1`, and the part of the expression whose size each variable stands for. */
export type ReadFormula = {
  readonly expensiveOperations: string;
  readonly variables?: Readonly<Record<string, string>>;
};

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

/** How often something expensive happens: a sum of terms, each a count times the sizes of the Lists it loops over. */
type Formula = { add(loops: readonly string[], count: number): void; read(): ReadFormula };

/** The formula of nothing, to add to. `loops` are the source texts of the Lists, outermost first. */
function newFormula(): Formula {
  const counts = new Map<string, { readonly loops: readonly string[]; readonly count: number }>();
  return {
    add: (loops, count) => {
      const key = JSON.stringify(loops);
      counts.set(key, { loops, count: count + (counts.get(key)?.count ?? 0) });
    },
    read: () => {
      const terms = [...counts.values()].filter(({ count }) => count > 0);
      const lists = [...new Set(terms.flatMap(({ loops }) => loops))];
      const letterOf = (list: string) => LETTERS[lists.indexOf(list)] ?? `N${lists.indexOf(list)}`;
      const texts = terms
        .toSorted((a, b) => b.loops.length - a.loops.length)
        .map(({ loops, count }) => {
          const factors = count === 1 && loops.length > 0 ? [] : [`${count}`];
          return [...factors, ...loops.map(letterOf)].join(' * ');
        });
      const expensiveOperations = texts.length === 0 ? '0' : texts.join(' + ');
      if (lists.length === 0) return { expensiveOperations };
      return { expensiveOperations, variables: Object.fromEntries(lists.map((list) => [letterOf(list), list])) };
    },
  };
}

/** A member as far as its type tells: what it costs, and its own type ('' when nothing is known). */
type StaticMember = { readonly cost: 0 | 1; readonly type: string };

/** The cost and type of a member of this type; fields of a site count one, whatever their key. */
function staticMember(type: string, name: string | undefined): StaticMember {
  if (type === 'EntityProperties') return { cost: 1, type: '' };
  const table = KNOWN_TYPES.get(type);
  if (table === undefined) return { cost: 0, type: '' };
  const member = name !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
  if (member === undefined) return { cost: type === 'Issue' ? 1 : 0, type: '' };
  return { cost: member.cost === 0 ? 0 : 1, type: member.type };
}

/** The type of a List's items, '' when it is not known to be a List. */
function itemType(type: string): string {
  return /^List<(.*)>$/.exec(type)?.[1] ?? '';
}

/** Whether looking at a member's items costs one more for each. */
function loadsItems(type: string, name: string | undefined): boolean {
  return type === 'Issue' && name !== undefined && PER_ITEM_LISTS.has(name);
}

function nameOf(property: SyntaxNode): string | undefined {
  return property.kind === 'literal' && typeof property.value === 'string' ? property.value : undefined;
}
