import * as v from 'valibot';
import { parseCalendarDay } from '../time/calendar-day';
import { FRAMING_STATES, ORIGINS } from '../framing/framing';
import { WAYS_IN } from '../policy/ways-in';
import { OUTCOMES } from '../records/records';
import { CHANGE_SIGNALS, MOMENT_SIGNALS } from '../refinement/signals';
import { TECHNICAL_VERDICTS, type StakesProperty } from './stakes-property';

const day = v.pipe(
  v.string(),
  v.check((text) => parseCalendarDay(text) !== undefined),
);

const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

const stakesSchema = v.object({
  v: v.literal(1),
  technical: v.picklist(TECHNICAL_VERDICTS),
  framing: v.picklist(FRAMING_STATES),
  answered: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
  refinedAt: instant,
  signal: v.picklist([...CHANGE_SIGNALS, ...MOMENT_SIGNALS].map(({ id }) => id)),
  by: v.exactOptional(v.pipe(v.string(), v.maxLength(128))),
  staleOn: day,
  deadline: day,
  answersDue: day,
  origin: v.picklist([...ORIGINS, 'none']),
  outcome: v.picklist([...OUTCOMES, 'none']),
  until: v.exactOptional(day),
  wayIn: v.exactOptional(v.picklist(WAYS_IN)),
  asOf: instant,
});

/**
 * Reads what an issue property `stakes` holds; nothing where it can't be read, which is as good as absent: it is a cache,
 * and the next assessment writes it anew. Keys that a later version added are ignored.
 */
export function parseStakesProperty(value: unknown): StakesProperty | undefined {
  const parsed = v.safeParse(stakesSchema, value);
  return parsed.success ? parsed.output : undefined;
}
