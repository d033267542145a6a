import type { Issue } from '../../site/issue';
import type { IssueTest, JqlContext, JqlFieldKind, Term } from '../jql-context';
import type { JqlOperand } from '../query';
import { membership, type Held, unknownFunction, unknownValue } from './terms';

/** Something the site knows by id and people by name: types, statuses, priorities, components, projects … */
export type NamedThing = { readonly id: string; readonly name: string };

/** A field that holds one or several of such things, asked for by id or by name without case. */
export function namedKind(
  read: (issue: Issue, context: JqlContext) => Held<string>,
  all: (context: JqlContext) => readonly NamedThing[],
  functions: Readonly<Record<string, (context: JqlContext) => readonly string[]>> = {},
): JqlFieldKind {
  return {
    compile: (term, context) => namedTest(term, context, (issue) => read(issue, context), all(context), functions),
    sortKey: (context) => {
      const names = new Map(all(context).map((thing) => [thing.id, thing.name.toLowerCase()]));
      return (issue) =>
        [read(issue, context) ?? []]
          .flat()
          .map((id) => names.get(id) ?? id)
          .join(' ') || undefined;
    },
  };
}

/** The test of one comparison with such things; a name that the site does not have is refused. */
export function namedTest(
  term: Term,
  context: JqlContext,
  read: (issue: Issue) => Held<string>,
  things: readonly NamedThing[],
  functions: Readonly<Record<string, (context: JqlContext) => readonly string[]>> = {},
): IssueTest {
  return membership(term, read, (operand) => {
    if (operand.kind === 'function') return callFunction(term, operand, context, functions);
    return operand.kind === 'value' ? idsOf(term, operand.text, things) : [];
  });
}

function callFunction(
  term: Term,
  operand: JqlOperand & { kind: 'function' },
  context: JqlContext,
  functions: Readonly<Record<string, (context: JqlContext) => readonly string[]>>,
): readonly string[] {
  const found = Object.entries(functions).find(([name]) => name.toLowerCase() === operand.name.toLowerCase());
  if (found === undefined) throw unknownFunction(term, operand.name);
  return found[1](context);
}

/** Ids of the things that a text names: those of that name, else the one of that id. */
export function idsOf(term: Term, text: string, things: readonly NamedThing[]): readonly string[] {
  const named = things.filter((thing) => thing.name.toLowerCase() === text.toLowerCase());
  const found = named.length > 0 ? named : things.filter((thing) => thing.id === text);
  if (found.length === 0) throw unknownValue(term, text);
  return found.map((thing) => thing.id);
}
