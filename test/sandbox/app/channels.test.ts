import { CHANNELS } from '../../../src/core/policy/channels';
import {
  PROJECT_STYLES,
  type Channel,
  type Happening,
  type ProjectStyle,
} from '../../../src/core/policy/channels/channel';
import { ENFORCEMENTS, type Enforcement } from '../../../src/core/policy/policy';
import type { Readings } from '../../../sandbox/jira/readings';
import { CHANNEL_ACTS, doer, framingFieldId, type Came } from './channel-acts';
import { attachGuard, siteInMode } from './guarded-site';
import { installStakes, type InstalledApp } from './installed-app';

/** The readings under which a doubtful channel does what its cell promises; the other way round it does the other. */
const PROMISED: Readonly<Record<string, Partial<Readings>>> = {
  'bulk-create': { bulkCreateRunsCreate: true },
  clone: { cloneRunsCreate: false },
  'import-from-a-file': { importRunsCreate: false },
};

let app: InstalledApp;
const installed: InstalledApp[] = [];
afterEach(async () => {
  for (const one of installed.splice(0)) await one.close();
});

/** Installed and set up as an admin would: the field on the screen, the guard where the mode wants it. */
const TEN_MINUTES_MS = 600_000;

async function setUp(style: ProjectStyle, mode: Enforcement): Promise<void> {
  const site = siteInMode(style, mode);
  attachGuard(site, mode);
  app = await installStakes(site);
  installed.push(app);
  const fieldId = framingFieldId(app);
  const { status } = await doer(app)('admin', 'POST', '/rest/api/3/screens/1/tabs/1/fields', { fieldId });
  expect(status).toBe(200);
}

async function sweep(): Promise<void> {
  await app.host.runSchedule('repair-sweep');
  await app.host.tick();
}

function happeningOf({ refused, asked, issueId = '' }: Came): Happening {
  if (refused !== undefined) return 'blocked';
  const stakes = app.stakes(issueId);
  if (stakes === undefined) return 'nothing';
  expect(stakes).toMatchObject({ technical: 'yes', framing: 'open', answered: 0 });
  return asked ? 'asked' : 'flagged';
}

async function actOf({ id }: Channel): Promise<Came> {
  const act = CHANNEL_ACTS[id];
  if (!act) throw new Error(`How is ${id} done?`);
  return act(app);
}

const cells = PROJECT_STYLES.flatMap((style) => ENFORCEMENTS.map((mode) => [style, mode] as const));

test.each(cells)(
  '%s, %s: every channel does what its cell says, without one event, within one sweep',
  async (style, mode) => {
    await setUp(style, mode);
    app.host.delivery.events.copies = 0;
    const came = new Map<string, Came>();
    for (const channel of CHANNELS) {
      Object.assign(app.jira.readings, PROMISED[channel.id]);
      came.set(channel.id, await actOf(channel));
    }
    await sweep();
    expect(Object.fromEntries([...came].map(([id, one]) => [id, happeningOf(one)]))).toEqual(
      Object.fromEntries(CHANNELS.map(({ id, cells: promised }) => [id, promised[style][mode].is])),
    );
  },
);

const doubts = cells
  .map(([style, mode]) => ({
    style,
    mode,
    here: CHANNELS.filter((one) => one.cells[style][mode].orElse !== undefined),
  }))
  .filter(({ here }) => here.length > 0);

test.each(doubts)(
  '$style, $mode: where nobody knows, Jira’s other way ends as the cell says, too',
  async ({ style, mode, here }) => {
    await setUp(style, mode);
    const came = new Map<string, Came>();
    for (const channel of here) {
      const promised = Object.entries(PROMISED[channel.id] ?? {});
      // A doubt about the way of creating is the other reading; one about the kind of project: it takes no rule.
      const isAboutTheWay = promised.length > 0 && (style === 'company-managed' || channel.id !== 'bulk-create');
      attachGuard(app.jira.store.site, isAboutTheWay ? mode : 'nowhere');
      Object.assign(app.jira.readings, Object.fromEntries(promised.map(([key, value]) => [key, !value])));
      came.set(channel.id, await actOf(channel));
    }
    await sweep();
    expect(Object.fromEntries([...came].map(([id, one]) => [id, happeningOf(one)]))).toEqual(
      Object.fromEntries(here.map(({ id, cells: promised }) => [id, promised[style][mode].orElse])),
    );
  },
);

/** What Jira tells of a channel afterwards; the others leave the same traces as each other. */
const RECORDED: Readonly<Record<string, string>> = {
  'rest-as-an-app': 'app',
  automation: 'app',
  clone: 'clone',
  'sub-task': 'sub-task',
  convert: 'convert',
  move: 'move',
  'type-change': 'type-change',
  relabelled: 'relabelled',
  'field-emptied': 'field-emptied',
};

test('events flag every channel within ten minutes, before the daily sweep, and record it where Jira tells', async () => {
  await setUp('company-managed', 'advise');
  await sweep();
  for (const channel of CHANNELS) {
    const came = await actOf(channel);
    await app.host.tick();
    app.clock.advance(TEN_MINUTES_MS);
    await app.host.tick();
    expect([channel.id, happeningOf(came)]).toEqual([channel.id, came.asked ? 'asked' : 'flagged']);
    expect([channel.id, Reflect.get(Object(app.stakes(came.issueId ?? '')), 'wayIn')]).toEqual([
      channel.id,
      RECORDED[channel.id],
    ]);
  }
});

test('every channel is done, and nothing else', () => {
  expect(Object.keys(CHANNEL_ACTS).toSorted()).toEqual(CHANNELS.map(({ id }) => id).toSorted());
});
