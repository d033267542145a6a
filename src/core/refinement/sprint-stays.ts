import { type ChangeEntry, type ChangeItem, isNamed } from '../history/history';

/** The last time an issue was in a sprint; `leftAtMs` is absent where no entry took it out. */
export type SprintStay = {
  readonly sprintId: string;
  /** −∞: since before the changelog tells, such as from its creation on. */
  readonly joinedAtMs: number;
  readonly leftAtMs?: number | undefined;
  /** The entry that took it out. */
  readonly entryId?: string | undefined;
};

/**
 * The last stay in each sprint, from the changelog's lists of sprint ids ("76, 79") and the field as it is now. An entry
 * may keep closed sprints in its lists or leave them out: only what one entry takes away is a leaving.
 */
export function sprintStays(
  entries: readonly ChangeEntry[],
  inField: readonly string[],
  sprintFieldId: string | undefined,
): readonly SprintStay[] {
  const stays = new Map<string, SprintStay>();
  for (const { id, atMs, from, to } of moves(entries, sprintFieldId)) {
    for (const sprintId of from) {
      const stay = stays.get(sprintId) ?? { sprintId, joinedAtMs: -Infinity };
      if (!to.includes(sprintId) && stay.leftAtMs === undefined) {
        stays.set(sprintId, { ...stay, leftAtMs: atMs, entryId: id });
      } else stays.set(sprintId, stay);
    }
    for (const sprintId of to) {
      const stay = stays.get(sprintId);
      if (!stay || stay.leftAtMs !== undefined) stays.set(sprintId, { sprintId, joinedAtMs: atMs });
    }
  }
  for (const sprintId of inField) {
    if (!stays.has(sprintId)) stays.set(sprintId, { sprintId, joinedAtMs: -Infinity });
  }
  return [...stays.values()];
}

type Move = {
  readonly id: string;
  readonly atMs: number;
  readonly from: readonly string[];
  readonly to: readonly string[];
};

/** Every change of the sprint field, oldest first. */
function moves(entries: readonly ChangeEntry[], sprintFieldId: string | undefined): readonly Move[] {
  const fieldId = sprintFieldId?.toLowerCase();
  const isSprint = (item: ChangeItem) => isNamed(item, 'sprint') || (fieldId !== undefined && isNamed(item, fieldId));
  return entries
    .flatMap(({ id, atMs, items }) =>
      items.filter(isSprint).map(({ from, to }) => ({ id, atMs, from: idsIn(from), to: idsIn(to) })),
    )
    .sort((a, b) => a.atMs - b.atMs || Number(a.id) - Number(b.id));
}

function idsIn(list: string | undefined): readonly string[] {
  return (list ?? '').split(',').flatMap((id) => id.trim() || []);
}

/** Ids of the sprints that a changelog names. */
export function sprintIdsIn(entries: readonly ChangeEntry[], sprintFieldId: string | undefined): readonly string[] {
  return [...new Set(moves(entries, sprintFieldId).flatMap(({ from, to }) => [...from, ...to]))];
}
