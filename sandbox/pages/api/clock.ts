import * as v from 'valibot';
import { answer, bodyAs, done, type ApiRoutes } from './api';

const DAY_MS = 86_400_000;
const MoveSchema = v.union([
  v.object({ days: v.pipe(v.number(), v.minValue(-36_500), v.maxValue(36_500)) }),
  v.object({ to: v.pipe(v.string(), v.isoTimestamp()) }),
]);

/** The site's time. Moving it delivers what falls due, before the answer. */
export const CLOCK: ApiRoutes = {
  'GET /sandbox/clock': ({ running }) => answer({ now: running.clock.now().toISOString() }),
  'POST /sandbox/clock': async (call) => {
    const move = bodyAs(MoveSchema, call);
    const { clock, forge } = call.running;
    if ('days' in move) clock.advance(move.days * DAY_MS);
    else clock.moveTo(new Date(move.to));
    await forge.tick();
    return answer({ now: clock.now().toISOString() });
  },
  'POST /sandbox/reset': async ({ reset }) => {
    await reset();
    return done;
  },
};
