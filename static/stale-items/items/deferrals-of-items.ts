import { discussionsInForce } from '../../../src/core/records/records';
import { deferralsOf, type Deferral, type Sprint } from '../../../src/core/refinement/deferrals';
import { sprintIdsIn } from '../../../src/core/refinement/sprint-stays';
import { atMostAtOnce } from '../../../src/jira/at-most-at-once';
import { sprintsOf } from '../../../src/jira/decoders/sprint';
import { inParts } from './in-parts';
import type { JudgedItem } from './judged-item';
import type { Reads } from './reads';

/** Jira is asked about so many sprints in one query, and the app about so many items in one call. */
const SPRINTS_A_CALL = 20;
const RECORDS_A_CALL = 100;
const CALLS_AT_ONCE = 5;

/**
 * How often each item was put off, by issue id: out of which sprints, by its changelog and its own field, and by which
 * "not now". A property tells of the newest decision alone, so the records themselves are read. Sprints that items share
 * are asked for once.
 */
export async function deferralsOfItems(
  { jira, readRecords }: Reads,
  items: readonly JudgedItem[],
): Promise<ReadonlyMap<string, readonly Deferral[]>> {
  const { sprint } = await jira.fields();
  const own = new Map(items.flatMap(({ shown }) => sprintsOf(shown?.sprintValue)).map((one) => [one.id, one]));
  const left = new Set(items.flatMap(({ facts }) => sprintIdsIn(facts.entries, sprint?.id)));
  const unknown = [...left].filter((id) => !own.has(id));
  const ids = items.map(({ facts }) => facts.issue.id);
  const [sprints, records] = await Promise.all([
    atMostAtOnce(CALLS_AT_ONCE, inParts(unknown, SPRINTS_A_CALL), (some) => jira.sprints(some)),
    atMostAtOnce(CALLS_AT_ONCE, inParts(ids, RECORDS_A_CALL), (issueIds) => readRecords({ issueIds })),
  ]);
  const known: readonly Sprint[] = [...own.values(), ...sprints.flat()];
  const recorded = new Map(records.flat().map((one) => [one.issueId, one]));
  return new Map(
    items.map((item) => {
      const { issue, entries, nowMs } = item.facts;
      const told = recorded.get(issue.id);
      const discussed = told ? discussionsInForce(told) : [];
      const inField = sprintsOf(item.shown?.sprintValue).map(({ id }) => id);
      const inSprints = { sprints: known, inField, sprintFieldId: sprint?.id };
      return [issue.id, deferralsOf({ entries, discussed, nowMs, ...inSprints })];
    }),
  );
}
