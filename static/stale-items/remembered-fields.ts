import { eachOf, member, textOf } from '../../src/jira/decoders/json';
import type { ReadFields } from '../../src/jira/site';

const MOST_ESTIMATES = 10;

/** The ids of the site's fields that a gadget reads, as its settings keep them: every view then spares a call. */
export type StoredFields = {
  readonly framing?: string;
  readonly estimates: readonly string[];
  readonly sprint?: string;
  /** Acceptance criteria. */
  readonly criteria?: string;
};

/** The fields in a gadget's settings, however they come back; nothing unless every id is one, and each view asks then. */
export function fieldsIn(stored: unknown): StoredFields | undefined {
  const given = ['framing', 'sprint', 'criteria']
    .map((name) => member(stored, name))
    .filter((one) => (one ?? undefined) !== undefined);
  const list = member(stored, 'estimates');
  if (!Array.isArray(list) || list.length > MOST_ESTIMATES) return undefined;
  const estimates = eachOf(list, fieldId);
  if (estimates.length < list.length || given.some((one) => fieldId(one) === undefined)) return undefined;
  const [framing, sprint, criteria] = ['framing', 'sprint', 'criteria'].map((name) => fieldId(member(stored, name)));
  return {
    ...(framing === undefined ? {} : { framing }),
    estimates,
    ...(sprint === undefined ? {} : { sprint }),
    ...(criteria === undefined ? {} : { criteria }),
  };
}

function fieldId(value: unknown): string | undefined {
  const text = textOf(value);
  return text !== undefined && /^customfield_\d{1,19}$/.test(text) ? text : undefined;
}

/** What to remember of a site's fields. */
export function toRemember({ framing, storyPoints, sprint, acceptanceCriteria }: ReadFields): StoredFields {
  return {
    ...(framing ? { framing: framing.id } : {}),
    estimates: storyPoints.slice(0, MOST_ESTIMATES).map(({ id }) => id),
    ...(sprint ? { sprint: sprint.id } : {}),
    ...(acceptanceCriteria ? { criteria: acceptanceCriteria.id } : {}),
  };
}

/** The fields as far as they are remembered: by id, which is all that a gadget needs of them. */
export function rememberedFields({ framing, estimates, sprint, criteria }: StoredFields): ReadFields {
  const named = (id: string) => ({ id, name: id });
  return {
    framing: framing === undefined ? undefined : named(framing),
    storyPoints: estimates.map(named),
    sprint: sprint === undefined ? undefined : named(sprint),
    acceptanceCriteria: criteria === undefined ? undefined : named(criteria),
  };
}
