import type { Issue } from '../../site/issue';
import { badRequest } from '../../reply';
import type { JqlContext, JqlFieldKind, Term } from '../jql-context';
import type { JqlOperand } from '../query';
import { membership, unknownFunction, unknownValue } from './terms';

/** A field that holds an account; asked for by account id, by display name, `currentUser()` or `membersOf("group")`. */
export function userKind(read: (issue: Issue) => string | undefined): JqlFieldKind {
  return {
    compile: (term, context) => membership(term, read, (operand) => accountsFor(term, operand, context)),
    sortKey: (context) => (issue) => context.store.users.get(read(issue) ?? '')?.displayName.toLowerCase(),
  };
}

/** The accounts an operand stands for. */
export function accountsFor(term: Term, operand: JqlOperand, context: JqlContext): readonly string[] {
  const { store, actor } = context;
  if (operand.kind === 'function') {
    if (operand.name.toLowerCase() === 'currentuser') return actor.user === undefined ? [] : [actor.user.accountId];
    if (operand.name.toLowerCase() === 'membersof') return members(operand.args[0] ?? '', context);
    throw unknownFunction(term, operand.name);
  }
  if (operand.kind !== 'value') return [];
  const { text } = operand;
  if (store.users.has(text)) return [text];
  const named = store.site.users.filter((user) => user.displayName.toLowerCase() === text.toLowerCase());
  if (named.length === 0) throw unknownValue(term, text);
  return named.map((user) => user.accountId);
}

function members(groupName: string, { store }: JqlContext): readonly string[] {
  const group = store.site.groups.find((candidate) => candidate.name.toLowerCase() === groupName.toLowerCase());
  if (group === undefined) {
    throw badRequest(`Function 'membersOf' can not generate a list of usernames for group '${groupName}'.`);
  }
  return store.site.users.filter((user) => user.groupIds.includes(group.groupId)).map((user) => user.accountId);
}
