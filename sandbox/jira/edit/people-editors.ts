import { isJson } from '../body';
import { change, edited, refused, type FieldEditor } from './field-edit';

/** Assignee or reporter: an active account, or nobody. */
export function editPerson(name: 'assignee' | 'reporter'): FieldEditor {
  const member = name === 'assignee' ? 'assigneeId' : 'reporterId';
  return ({ store, draft }, value) => {
    const asked = isJson(value) ? (value['accountId'] ?? value['id'] ?? null) : value;
    const user = typeof asked === 'string' ? store.users.get(asked) : undefined;
    if (asked !== null && user === undefined) return refused(`The ${name} specified does not exist.`);
    if (user !== undefined && !user.active) return refused(`The ${name} specified is not active.`);
    const before = draft[member];
    if (user === undefined) delete draft[member];
    else draft[member] = user.accountId;
    const side = (id: string | undefined) => ({ id: id ?? null, text: store.users.get(id ?? '')?.displayName ?? null });
    return edited(...change(name, side(before), side(draft[member])));
  };
}
