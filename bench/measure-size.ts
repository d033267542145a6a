import { jiraModulesOf } from '../sandbox/forge/jira-modules';
import type { Issue } from '../sandbox/jira/site/issue';
import { dayOf } from '../src/core/time/calendar-day';
import type { GadgetConfiguration } from '../static/stale-items/gadget-configuration';
import { stakesApp } from '../test/fakes/stakes-app';
import { judgeAll } from '../test/sandbox/demo/judged-site';
import { benchSite, type BenchSite, type Cost } from './bench-site';
import { medianOf } from './median';
import type { Row, UpdatedOnlyRow } from './results';
import { batched } from './rows/batched';
import { naive } from './rows/naive';
import { changeSome, sweep, sweepDaily, sweepFirst } from './rows/sweeps';
import { updatedOnly } from './rows/updated-only';
import { savedGadget, viewGadget } from './rows/view-gadget';
import { viewPanel } from './rows/view-panel';

/** How often the gadget is opened, and on how many items the panel. Everything else is done once. */
const VIEWS = 9;

const PANELS = 25;

/** Everything measured at one size. */
export type Measured = {
  readonly gadget: Row;
  readonly panel: Row;
  readonly sweepFirst: Row;
  readonly sweepSteady: Row;
  readonly naive: Row;
  readonly batched: Row;
  readonly updatedOnly: UpdatedOnlyRow;
  readonly notes: Notes;
};

/** What is printed beside the rows, and kept nowhere. */
export type Notes = {
  readonly n: number;
  /** The stale items there are, to the millisecond and by the day, and what each way of asking tells of them. */
  readonly stale: number;
  readonly staleToday: number;
  readonly told: { readonly gadget: number; readonly naive: number; readonly batched: number };
  /** What `updated` alone finds that isn't stale. */
  readonly foundWrongly: number;
  /** How long the first sweep takes within its share of the quota. */
  readonly firstHours: number;
  /** A day's round over all projects. */
  readonly daily: Row;
  /** The double's own time in a gadget view. */
  readonly jiraMs: number;
};

/** Measures everything on one generated site of a size; `tell` hears what is being measured. */
export async function measureSize(n: number, tell: (what: string) => void): Promise<Measured> {
  tell('the first sweep');
  const site = benchSite(n);
  const first = await site.costOf(() => sweepFirst(site));
  const configuration = await savedGadget(site);
  const exact = exactAnswer(site);

  tell('the gadget and the panel');
  const { gadget, panel } = await viewsOf(site, configuration, exact.stale);

  tell('an app that reads changelogs in bulk');
  const bulk = await site.costOf(() => batched(site, configuration));
  tell('an app that reads one changelog an item');
  const single = await site.costOf(() => naive(site, configuration));
  const byUpdated = await updatedOnly(site, configuration);
  const hits = [...byUpdated.found].filter((id) => exact.stale.has(id)).length;

  tell('the sweeps after the first');
  const daily = await site.costOf(() => sweepDaily(site));
  const changed = await changeSome(site);
  const steady = await site.costOf(() => sweep(site, [changed]));

  return {
    gadget: row(n, gadget),
    panel: row(n, panel),
    sweepFirst: row(n, first),
    sweepSteady: row(n, steady),
    naive: row(n, single),
    batched: row(n, bulk),
    updatedOnly: { n, calls: byUpdated.calls, recall: rounded(hits / exact.stale.size, 3) },
    notes: {
      n,
      stale: exact.stale.size,
      staleToday: exact.staleToday,
      told: { gadget: gadget.stale, naive: single.stale, batched: bulk.stale },
      foundWrongly: byUpdated.found.size - hits,
      firstHours: first.hours,
      daily: row(n, daily),
      jiraMs: rounded(gadget.jiraMs, 1),
    },
  };
}

/** Which items of the gadget's scope are stale. */
type ExactAnswer = {
  /** Their ids, to the millisecond. */
  readonly stale: ReadonlySet<string>;
  /** How many are by the end of the day in UTC: the index knows days. */
  readonly staleToday: number;
};

/** Judged by the core from the whole site at once: what every way of asking Jira is held to. */
function exactAnswer({ backlog }: BenchSite): ExactAnswer {
  const { store } = backlog.double;
  const at = new Date(backlog.nowMs);
  const today = dayOf(at, 'UTC');
  const { judged } = judgeAll({ site: store.site, at, entities: [] }, jiraModulesOf(stakesApp()));
  const technical = judged.filter(
    ({ issue, assessment, inActiveSprint }) =>
      assessment.verdict.technical && issue.status.category !== 'done' && !inActiveSprint,
  );
  const stale = technical.filter(({ assessment }) => assessment.staleness.state === 'stale');
  return {
    stale: new Set(stale.map(({ issue }) => issue.id)),
    staleToday: technical.filter(({ assessment }) => assessment.staleness.staleOn <= today).length,
  };
}

/** What the gadget and the panel cost at one size, alone. */
export type MeasuredViews = Pick<Measured, 'gadget' | 'panel'>;

/** Measures the gadget and the panel alone, on the same site as `measureSize`, swept as there. */
export async function measureViews(n: number): Promise<MeasuredViews> {
  const site = benchSite(n);
  await sweepFirst(site);
  const { gadget, panel } = await viewsOf(site, await savedGadget(site), exactAnswer(site).stale);
  return { gadget: row(n, gadget), panel: row(n, panel) };
}

/** One view of each after the other; the panel's are spread over the stale items. */
async function viewsOf(site: BenchSite, configuration: GadgetConfiguration, stale: ReadonlySet<string>) {
  const shown = someOf(stale, site.issues);
  return {
    gadget: await medianOf(VIEWS, () => site.costOf(() => viewGadget(site, configuration))),
    panel: await medianOf(PANELS, (time) => site.costOf(() => viewPanel(site, shown(time)))),
  };
}

/** What sweeps cost at one size, alone. */
export type MeasuredSweeps = Pick<Measured, 'sweepFirst' | 'sweepSteady'>;

/** Measures the sweeps alone, on the same site as `measureSize`. */
export async function measureSweeps(n: number): Promise<MeasuredSweeps> {
  const site = benchSite(n);
  const first = await site.costOf(() => sweepFirst(site));
  await sweepDaily(site);
  const changed = await changeSome(site);
  const steady = await site.costOf(() => sweep(site, [changed]));
  return { sweepFirst: row(n, first), sweepSteady: row(n, steady) };
}

function row(n: number, cost: Cost & { readonly firstCalls?: number }): Row {
  const { calls, firstCalls = calls, invocations, points, bytes, ms } = cost;
  return { n, calls: firstCalls, extraCalls: calls - firstCalls, invocations, points, bytes, ms: rounded(ms, 1) };
}

/** Items evenly spread over the stale ones. */
function someOf(stale: ReadonlySet<string>, issues: readonly Issue[]): (time: number) => Issue {
  const among = issues.filter(({ id }) => stale.has(id));
  return (time) => {
    const one = among[Math.floor((time * among.length) / PANELS)];
    if (!one) throw new RangeError('Nothing is stale on this site.');
    return one;
  };
}

function rounded(number: number, digits: number): number {
  return Number(number.toFixed(digits));
}
