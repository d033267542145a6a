import { refinementFacts } from '../../../src/core/stakes/assessment';
import { deferralsOf, type Deferral, type Sprint } from '../../../src/core/refinement/deferrals';
import { sprintIdsIn } from '../../../src/core/refinement/sprint-stays';
import { atMostAtOnce } from '../../../src/jira/at-most-at-once';
import { sprintsOf } from '../../../src/jira/decoders/sprint';
import { inParts } from './in-parts';
import { withRecords, type JudgedItem } from './judged-item';
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
      const { issue, nowMs } = item.facts;
      const told = recorded.get(issue.id);
      const { facts, shown } = told ? withRecords(item, told, nowMs) : item;
      const { discussed = [], ...rest } = refinementFacts(facts);
      const inField = sprintsOf(shown?.sprintValue).map(({ id }) => id);
      return [issue.id, deferralsOf({ ...rest, discussed, sprints: known, inField, sprintFieldId: sprint?.id })];
    }),
  );
}
