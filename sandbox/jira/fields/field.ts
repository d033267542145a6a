import type { Actor } from '../actor';
import type { Issue } from '../site/issue';
import type { Store } from '../store';

/** The data type of a field, as `GET /field` and create metadata show it. */
export type FieldSchema = {
  readonly type: string;
  readonly items?: string;
  readonly system?: string;
  readonly custom?: string;
  readonly customId?: number;
};

/** A field of an issue as Jira's REST API shows it. `read` gives its JSON, `null` when it is empty. */
export type Field = {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly schema: FieldSchema;
  /** What JQL calls it, besides its id. */
  readonly clauseNames: readonly string[];
  readonly orderable: boolean;
  read(store: Store, issue: Issue, actor: Actor): unknown;
};

/** A field that comes with Jira. */
export function systemField(
  id: string,
  name: string,
  type: string | { type: string; items: string },
  read: Field['read'],
  clauseNames: readonly string[] = [id],
): Field {
  const schema = typeof type === 'string' ? { type, system: id } : { ...type, system: id };
  return { id, name, description: '', schema, clauseNames, orderable: true, read };
}
