import { LEVERS, type ReadingOf } from '../../../sandbox/levers';
import { sweepReport } from '../../../src/core/sweep/sweep-report';
import { SHOP } from '../../fakes/shop-backlog';
import { aBacklog, writesTo, type Backlog } from '../backlog';
import { everyStakes, fullBacklog, swept, withBulkEdit } from './full-backlog';

const READINGS = Object.keys(LEVERS.redirects.readings) as ReadingOf<'redirects'>[];

/** Properties without the moment at which they were derived. */
const judgedIn = (backlog: Backlog) =>
  [...everyStakes(backlog)].map(([key, stakes]) => [key, stakes ? { ...Object(stakes), asOf: '' } : undefined]);

async function undisturbed() {
  const backlog = aBacklog(withBulkEdit(fullBacklog()));
  await swept(backlog);
  return judgedIn(backlog);
}

const reportOf = ({ sweeps, nowMs }: Backlog) => sweepReport(sweeps.states.get(SHOP), nowMs);

describe('a redirect that tells of a bulk write', () => {
  test.each(READINGS)('and is %s leaves everything written, each batch sent once', async (reading) => {
    for (const taskPolls of [0, 2]) {
      const backlog = aBacklog(withBulkEdit(fullBacklog()));
      backlog.double.levers.redirects = reading;
      backlog.double.faults.taskPolls = taskPolls;
      // Each batch is sent once only where no task leaves something out.
      backlog.double.levers['task-end'] = 'whole';
      // Where nobody looks at the task, it ends by itself a moment later.
      backlog.between = async (request, sendOn) => {
        if (request.path.includes('/properties/stakes')) endTasks(backlog);
        return sendOn(request);
      };
      expect(await swept(backlog)).toBe(1);
      expect(judgedIn(backlog)).toEqual(await undisturbed());
      expect(writesTo(backlog)).toEqual(Array(2).fill('app POST /rest/api/3/issue/properties/multi'));
      expect(reportOf(backlog)).toMatchObject({ phase: 'resting', notWritten: 0 });
    }
  });

  test.each(READINGS)('and is %s, while nothing is written whole, ends in single writes', async (reading) => {
    const backlog = aBacklog(withBulkEdit(fullBacklog()));
    backlog.double.levers.redirects = reading;
    // Time stands still here, so all single writes would fall into one second.
    backlog.double.levers['limits-per-second'] = 'none';
    backlog.between = async (request, sendOn) => {
      if (!request.path.endsWith('/issue/properties/multi')) return sendOn(request);
      return { status: 403, headers: {}, body: '{}' };
    };
    expect(await swept(backlog)).toBe(1);
    expect(judgedIn(backlog)).toEqual(await undisturbed());
    expect(writesTo(backlog).filter((sent) => sent.includes('PUT'))).toHaveLength(107);
  });

  function endTasks({ double }: Backlog): void {
    for (const { id } of double.store.site.tasks) void double.handle(taskRead(id));
  }

  const taskRead = (id: string) =>
    ({ method: 'GET', path: `/rest/api/3/task/${id}`, headers: {}, as: { kind: 'app' }, via: 'page' }) as const;
});
