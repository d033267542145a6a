import type { Sprint } from '../jira/site/project';
import { at, DAY_MS } from './calendar';

const FIRST = 12;
const ACTIVE = 24;
const LENGTH_MS = 14 * DAY_MS;
const ACTIVE_SINCE = at('2026-09-22 08:00');

/** The id of a team's sprint. Storefront and Payments change sprints on the same Tuesdays. */
export function sprintId(project: 'SHOP' | 'PAY', number: number): number {
  return (project === 'SHOP' ? 100 : 200) + number;
}

/** When a sprint begins, and the one before it ends. */
export function sprintStartMs(number: number): number {
  return ACTIVE_SINCE + (number - ACTIVE) * LENGTH_MS;
}

/** The sprints 12 to 24 of both Scrum teams, two weeks each; 24 has run since Tue 22 Sep. */
export function demoSprints(): Sprint[] {
  const numbers = Array.from({ length: ACTIVE - FIRST + 1 }, (_, index) => FIRST + index);
  return (['SHOP', 'PAY'] as const).flatMap((project) => numbers.map((number) => aSprint(project, number)));
}

function aSprint(project: 'SHOP' | 'PAY', number: number): Sprint {
  const isActive = number === ACTIVE;
  const endMs = sprintStartMs(number + 1);
  return {
    id: sprintId(project, number),
    name: project === 'SHOP' ? `Sprint ${number}` : `PAY Sprint ${number}`,
    state: isActive ? 'active' : 'closed',
    boardId: project === 'SHOP' ? 1 : 2,
    startMs: sprintStartMs(number),
    endMs,
    ...(isActive ? {} : { completeMs: endMs }),
  };
}
