import * as v from 'valibot';
import { ownObject, shortList } from '../../src/core/schema-parts';
import type { ReadFields } from '../../src/jira/site';

const MOST_ESTIMATES = 10;
const FIELD = 'must be the id of a custom field';
const fieldId = v.pipe(v.string(FIELD), v.regex(/^customfield_\d{1,19}$/, FIELD));

/** The ids of the site's fields that a gadget reads, as its settings keep them: every view then spares a call. */
export const storedFields = ownObject({
  framing: v.exactOptional(fieldId),
  estimates: shortList(fieldId, MOST_ESTIMATES),
  sprint: v.exactOptional(fieldId),
});
export type StoredFields = {
  readonly framing?: string;
  readonly estimates: readonly string[];
  readonly sprint?: string;
};

/** What to remember of a site's fields. */
export function toRemember({ framing, storyPoints, sprint }: ReadFields): StoredFields {
  return {
    ...(framing ? { framing: framing.id } : {}),
    estimates: storyPoints.slice(0, MOST_ESTIMATES).map(({ id }) => id),
    ...(sprint ? { sprint: sprint.id } : {}),
  };
}

/** The fields as far as they are remembered: by id, which is all that a gadget needs of them. */
export function rememberedFields({ framing, estimates, sprint }: StoredFields): ReadFields {
  const named = (id: string) => ({ id, name: id });
  return {
    framing: framing === undefined ? undefined : named(framing),
    storyPoints: estimates.map(named),
    sprint: sprint === undefined ? undefined : named(sprint),
  };
}
