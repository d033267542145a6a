import { INVOCATIONS_A_MINUTE } from '../../../sandbox/levers/invocation-rate';
import { createUserRate } from '../../../sandbox/forge/user-rate';
import { ISSUES, PEOPLE, shopBacklog } from '../../fakes/shop-backlog';
import { createClock } from '../../../sandbox/clock';
import { installStakes } from './installed-app';

const MINUTE_MS = 60_000;
const issueId = ISSUES.technical;

test.each(['limited', 'unlimited'] as const)(
  'where invocations are %s, each person has a minute’s share',
  (reading) => {
    const clock = createClock(new Date('2026-10-01T09:00:00Z'));
    const rate = createUserRate(clock, { 'invocation-rate': reading });
    const admitted = Array.from({ length: 1_500 }, () => rate.admits('ana')).filter(Boolean);
    expect(admitted).toHaveLength(Math.min(1_500, INVOCATIONS_A_MINUTE[reading]));
    expect(rate.admits('sam')).toBe(true);
    clock.advance(MINUTE_MS);
    expect(rate.admits('ana')).toBe(true);
  },
);

test('what is refused for that reason records nothing, and is recorded once when it comes again', async () => {
  const app = await installStakes(shopBacklog());
  // Otherwise none would be refused.
  app.host.levers['invocation-rate'] = 'limited';
  app.clock.moveTo(new Date(Math.ceil(app.clock.now().getTime() / MINUTE_MS) * MINUTE_MS));
  const extension = { issue: { id: issueId } };
  const asEditor = { moduleKey: 'not-a-module', extension, accountId: PEOPLE.editor };
  // A module that isn't there costs no function, and counts all the same.
  for (let asked = 0; asked < INVOCATIONS_A_MINUTE.limited; asked += 1) {
    await app.host.dynamicProperties(asEditor).catch(() => undefined);
  }
  const discussed = () => app.invoke('recordDiscussed', { issueId, outcome: 'keep' }, PEOPLE.editor);
  await expect(discussed()).rejects.toThrow('There was an error invoking the function - too many in this minute');
  app.clock.advance(MINUTE_MS);
  expect(await discussed()).toMatchObject({ ok: true });
  const records = await app.invoke('readRecords', { issueIds: [issueId] }, PEOPLE.editor);
  expect(records).toMatchObject({ value: [{ discussed: [{ outcome: 'keep' }] }] });
  await app.close();
});
