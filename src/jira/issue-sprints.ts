import type { ChangeEntry } from '../core/history/history';
import type { Sprint } from '../core/refinement/deferrals';
import { sprintIdsIn } from '../core/refinement/sprint-stays';
import { sprintsOf } from './decoders/sprint';
import type { FoundIssue } from './found-issue';
import type { Site } from './port';

/** What is known of the sprints that an issue is or was in. */
export type IssueSprints = {
  readonly sprints: readonly Sprint[];
  /** Ids of those in its field now. */
  readonly inField: readonly string[];
  readonly sprintFieldId: string | undefined;
};

/** The field tells of the sprints it holds; of those that the issue was taken out of, one more search does. */
export async function issueSprints(
  jira: Pick<Site, 'sprints'>,
  { sprintValue }: Pick<FoundIssue, 'sprintValue'>,
  entries: readonly ChangeEntry[],
  sprintFieldId: string | undefined,
): Promise<IssueSprints> {
  const own = sprintsOf(sprintValue);
  const inField = own.map(({ id }) => id);
  const others = sprintIdsIn(entries, sprintFieldId).filter((id) => !inField.includes(id));
  const read = others.length > 0 ? await jira.sprints(others) : [];
  return { sprints: [...own, ...read], inField, sprintFieldId };
}
