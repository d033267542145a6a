import { LEVERS, type ReadingOf } from '../../../sandbox/levers';
import { sweepReport } from '../../../src/core/sweep/sweep-report';
import { SHOP } from '../../fakes/shop-backlog';
import { aBacklog, type Backlog } from '../backlog';
import { DAY_MS, everyStakes, fullBacklog, swept } from './full-backlog';

const READINGS = Object.keys(LEVERS['task-end'].readings) as ReadingOf<'task-end'>[];

/** The keys of the issues that have a property. */
const judgedIn = (backlog: Backlog) => [...everyStakes(backlog)].flatMap(([key, stakes]) => (stakes ? [key] : []));

async function sweptWhere(reading: ReadingOf<'task-end'>): Promise<Backlog> {
  const backlog = aBacklog(fullBacklog());
  backlog.double.levers['task-end'] = reading;
  // Time stands still here, so all single writes would fall into one second.
  backlog.double.levers['limits-per-second'] = 'none';
  await swept(backlog);
  return backlog;
}

describe('a bulk write that does a part of its work', () => {
  test.each(READINGS.filter((reading) => reading !== 'unnamed'))(
    'and ends as %s leaves nothing out after one sweep',
    async (reading) => {
      const backlog = await sweptWhere(reading);
      expect(judgedIn(backlog)).toEqual(judgedIn(await sweptWhere('whole')));
      const report = sweepReport(backlog.sweeps.states.get(SHOP), backlog.nowMs);
      expect(report).toMatchObject({ phase: 'resting', notWritten: 0 });
    },
  );

  test('and says nothing of the rest is caught up with within a week', async () => {
    const backlog = await sweptWhere('unnamed');
    const whole = judgedIn(await sweptWhere('whole'));
    expect(judgedIn(backlog).length).toBeLessThan(whole.length);
    for (let day = 1; day <= 7; day += 1) {
      backlog.nowMs += DAY_MS;
      await swept(backlog);
    }
    expect(judgedIn(backlog)).toEqual(whole);
  });
});
