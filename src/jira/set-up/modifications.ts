import type { FormContext, FormModification } from '../../core/set-up/form-modification';
import type { Connection } from '../connection';
import { eachOf, member, textOf } from '../decoders/json';
import { everyOffset } from '../rest/offset-pages';
import { MODIFICATION_OPERATIONS as OPERATIONS } from './modification-operations';

/** A modification as Jira keeps it. */
export type StoredModification = FormModification & { readonly id: string };

/** The app's modifications of forms; only the app as itself may see and change them. */
export interface Modifications {
  everyModification(): Promise<readonly StoredModification[]>;
  addModification(modification: FormModification): Promise<void>;
  changeModification(id: string, modification: FormModification): Promise<void>;
  /** Twice is the same as once. */
  removeModification(id: string): Promise<void>;
}

/** As many as an app may have. */
const MOST_MODIFICATIONS = 3_000;

export function modificationsOver({ call }: Pick<Connection, 'call'>): Modifications {
  return {
    everyModification: () =>
      everyOffset('what Stakes asks in forms', MOST_MODIFICATIONS, modificationOf, async (startAt) =>
        call(OPERATIONS.modifications, { query: { startAt, maxResults: 100, expand: 'data,contexts' } }),
      ),
    addModification: async (modification) => void (await call(OPERATIONS.addModification, { body: modification })),
    changeModification: async (id, modification) =>
      void (await call(OPERATIONS.changeModification, { parts: { modification: id }, body: modification })),
    removeModification: async (id) =>
      void (await call(OPERATIONS.removeModification, { parts: { modification: id }, accept: [404] })),
  };
}

function modificationOf(value: unknown): StoredModification | undefined {
  const id = textOf(member(value, 'id'));
  const name = textOf(member(value, 'name'));
  if (!id || name === undefined) return undefined;
  return {
    id,
    name,
    data: textOf(member(value, 'data')) ?? '',
    contexts: eachOf(member(value, 'contexts'), contextOf),
  };
}

/** A context whose project is gone counts as none, and one of another view as one that isn't ours. */
function contextOf(value: unknown): FormContext | undefined {
  const projectId = textOf(member(value, 'projectId'));
  const viewType = textOf(member(value, 'viewType'));
  if (projectId === undefined || (viewType !== 'GIC' && viewType !== 'IssueView')) return undefined;
  return { projectId, issueTypeId: textOf(member(value, 'issueTypeId')) ?? null, viewType };
}
