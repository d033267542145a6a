import { isJson, type Json } from '../body';
import { notEmulated, Refused } from '../reply';
import type { HistoryItem } from '../site/issue';
import { editorFor } from './editors';
import type { FieldEdit } from './field-edit';
import { currentList } from './list-editors';

/** Members of `fields` and `update` that are no fields of the draft and handled elsewhere. */
const ELSEWHERE = new Set(['project', 'comment', 'resolution']);

/**
 * Sets everything a request asks for on the draft, and gives what the changelog will say. Every field that is wrong is
 * named in one refusal.
 */
export function applyFields(
  edit: FieldEdit,
  fields: Json,
  update: Json,
  allowed: ReadonlySet<string> | 'all',
): HistoryItem[] {
  const items: HistoryItem[] = [];
  const faults: Record<string, string> = {};
  for (const [id, value] of [...Object.entries(fields), ...updates(edit, update)]) {
    if (ELSEWHERE.has(id)) continue;
    const editor = allowed === 'all' || allowed.has(id) ? editorFor(edit.store, id) : undefined;
    if (editor === undefined) {
      faults[id] = `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;
      continue;
    }
    const outcome = editor(edit, value);
    if ('fault' in outcome) faults[id] = outcome.fault;
    else items.push(...outcome.items);
  }
  if (Object.keys(faults).length > 0) throw new Refused(400, [], faults);
  return items;
}

/** `update` as plain values: `set` replaces, `add` and `remove` change what a list field holds now. */
function updates(edit: FieldEdit, update: Json): readonly (readonly [string, unknown])[] {
  return Object.entries(update).flatMap(([id, operations]) => {
    if (ELSEWHERE.has(id)) return [];
    if (!Array.isArray(operations)) throw new Refused(400, [], { [id]: 'Operations must be a list.' });
    let value: unknown = currentList(edit.draft, id);
    for (const operation of operations) value = afterOperation(id, value, operation);
    return operations.length === 0 ? [] : [[id, value] as const];
  });
}

function afterOperation(id: string, value: unknown, operation: unknown): unknown {
  const [[verb, operand] = []] = isJson(operation) ? Object.entries(operation) : [];
  if (verb === 'set') return operand;
  if ((verb !== 'add' && verb !== 'remove') || !Array.isArray(value)) {
    throw notEmulated(`the operation '${String(verb)}' on the field '${id}'`);
  }
  if (verb === 'add') return [...value, operand];
  if (isJson(operand) && operand['id'] === undefined) throw notEmulated(`removing from '${id}' by anything but the id`);
  const same = JSON.stringify(operand);
  return value.filter((member) => JSON.stringify(member) !== same);
}
