import * as v from 'valibot';

/**
 * Why a project is gone through: for the first time; because its policy judges otherwise now; because something changed;
 * or so that nothing stays wrong for longer than a week, whatever `updated` says.
 */
export const SWEEP_KINDS = ['first', 'policy', 'changes', 'repair'] as const;
export type SweepKind = (typeof SWEEP_KINDS)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const moment = v.pipe(v.number(), v.finite());
const text = v.pipe(v.string(), v.maxLength(20_000));

const positionSchema = v.object({
  /** Everything later than this was seen. */
  beforeMs: moment,
  /** Issues that were seen and come again with the next page, which can be cut by the minute only. */
  seen: v.optional(v.array(text)),
  /** Where more issues share some minutes than a page holds: Jira's token of the next, and when its query was made. */
  page: v.optional(v.object({ token: text, askedAtMs: moment })),
});

const runSchema = v.object({
  kind: v.picklist(SWEEP_KINDS),
  startedAtMs: moment,
  /** How far back it looks at what changed; absent: to the beginning. */
  fromMs: v.optional(moment),
  /** How far back it judges, where something that left no trace in Jira asks for more than what changed. */
  judgesFromMs: v.optional(moment),
  /** How often that had been asked for when this sweep began: who asks later wants another look. */
  lookAsked: v.optional(count),
  /** Fingerprint of the policy it judges by. */
  policy: text,
  /** Hash of the settings as they were stored then. */
  settings: v.optional(text),
  /** Which of its walks it is on, how far, and how many issues this walk has seen. */
  walk: count,
  position: v.optional(positionSchema),
  walked: count,
  /** Issues checked so far, of how many where that was counted. */
  checked: count,
  total: v.optional(count),
  written: count,
  /** Pages of evidence kept in storage. */
  pages: count,
  /** Issues to be judged again at its end, at most `MOST_AGAIN`; how many more there were. */
  again: v.array(text),
  beyond: v.optional(count),
  /** At its end, those of them that it visited and Jira did not write; absent before. */
  refused: v.optional(v.array(text)),
});

const stateSchema = v.object({
  v: v.literal(1),
  /** When this was stored, and by which job. */
  savedAtMs: moment,
  heldBy: v.optional(text),
  /** How many jobs have handed on to one another; of a job that came twice, the second is told by its lower number. */
  hop: count,
  /** Fingerprint of the policy by which every property was derived; absent: not all were yet. */
  policy: v.optional(text),
  /** Hash of the settings as they were stored when a sweep last ended. */
  settings: v.optional(text),
  /** When the project is gone through because a new version of the app judges the same settings otherwise. */
  policyDueAtMs: v.optional(moment),
  /** Everything that happened up to here was looked at. Absent: the first sweep has not ended. */
  cursorMs: v.optional(moment),
  run: v.optional(runSchema),
  last: v.optional(
    v.object({
      kind: v.picklist(SWEEP_KINDS),
      startedAtMs: moment,
      endedAtMs: moment,
      checked: count,
      written: count,
    }),
  ),
  repair: v.object({ dueAtMs: moment, position: v.optional(positionSchema) }),
  /** Issues that Jira did not let it write: to be tried again, after so many tries in vain. */
  again: v.array(text),
  tries: count,
  /** Issues beyond those that are listed one by one, or that were given up until the repair visits them. */
  notWritten: count,
  /** What it met last, and until when it waits; absent once a sweep has gone on. */
  problem: v.optional(
    v.object({
      because: v.picklist(['share', 'quota', 'busy', 'refused']),
      atMs: moment,
      untilMs: v.optional(moment),
      times: count,
    }),
  ),
});

/** Where a walk through a project's issues, newest first, has come to. */
export type WalkPosition = v.InferOutput<typeof positionSchema>;

/** A sweep that is under way. */
export type SweepRun = v.InferOutput<typeof runSchema>;

/** What is known of a project's sweeps. Plain data: what a killed job has written is all that the next one needs. */
export type SweepState = v.InferOutput<typeof stateSchema>;

export type SweepProblem = NonNullable<SweepState['problem']>;

/**
 * So many issues are kept one by one, about 12 kB of the 240 KiB that a value in storage may have
 * (https://developer.atlassian.com/platform/forge/limits-kvs-ce/). Where there are more, the project is gone through again.
 */
export const MOST_AGAIN = 1_000;

/** A sweep with more issues to be judged again. */
export function withAgain(run: SweepRun, issueIds: Iterable<string>): SweepRun {
  const all = [...new Set([...run.again, ...issueIds])];
  const more = Math.max(0, all.length - MOST_AGAIN);
  if (more === 0) return { ...run, again: all };
  return { ...run, again: all.slice(0, MOST_AGAIN), beyond: (run.beyond ?? 0) + more };
}

/** A project that was never swept. */
export const NEVER_SWEPT: SweepState = {
  v: 1,
  savedAtMs: 0,
  hop: 0,
  repair: { dueAtMs: 0 },
  again: [],
  tries: 0,
  notWritten: 0,
};

/** Reads a stored state. What can't be read starts over: a sweep from the beginning leaves nothing out. */
export function parseSweepState(value: unknown): SweepState {
  const parsed = v.safeParse(stateSchema, value);
  return parsed.success ? parsed.output : NEVER_SWEPT;
}
