import { CHANNELS } from '../../../src/core/policy/channels';
import {
  PROJECT_STYLES,
  type Channel,
  type Happening,
  type ProjectStyle,
} from '../../../src/core/policy/channels/channel';
import { ENFORCEMENTS, type Enforcement } from '../../../src/core/policy/policy';
import type { Readings } from '../../../sandbox/jira/readings';
import type { Finding } from '../../../static/settings/health/check';
import { CHANNEL_ACTS, doer, framingFieldId, type Came } from './channel-acts';
import { ACTORS, guardedSite, policyIn, WORK } from './guarded-site';
import { installStakes, type InstalledApp } from './installed-app';
import { setUpByAdmin } from './set-up-by-admin';

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

const TEN_MINUTES_MS = 600_000;
const DAY_MS = 86_400_000;

/** Who sets a project up: a Jira admin what projects share, and a team-managed project its own admin. */
const SETS_UP = { 'company-managed': ACTORS.admin, 'team-managed': ACTORS.projectAdmin } as const;

/**
 * Installed on a site where nothing is set up, and set up in the settings by who may. The field of a team-managed project
 * is put on its forms by hand, as the settings ask; so is that of a project that is off, of which they ask nothing. `offersRule`: whether Jira lets this kind of project have the rule.
 */
async function setUp(style: ProjectStyle, mode: Enforcement, offersRule = true): Promise<readonly Finding[]> {
  app = await installStakes(guardedSite(style, undefined));
  installed.push(app);
  if (!offersRule)
    for (const one of app.jira.store.app?.workflowValidators ?? []) Object.assign(one, { projectTypes: [] });
  const fieldId = framingFieldId(app);
  if (style === 'team-managed' || mode === 'off') {
    const { status } = await doer(app)('admin', 'POST', '/rest/api/3/screens/1/tabs/1/fields', { fieldId });
    expect(status).toBe(200);
  }
  const wrong = await setUpByAdmin(app, policyIn(mode), { accountId: SETS_UP[style], projectId: WORK });
  await app.host.tick();
  return wrong;
}

/** The daily sweep, which needs no event to begin. */
async function sweep(): Promise<void> {
  app.clock.advance(DAY_MS);
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
    expect(await setUp(style, mode)).toEqual([]);
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

/** A doubt about the way of creating is Jira's other reading; one about the kind of project: it takes no rule. */
const isAboutTheWay = ({ id }: Channel, style: ProjectStyle): boolean =>
  id in PROMISED && (style === 'company-managed' || id !== 'bulk-create');

const doubts = cells
  .flatMap(([style, mode]) => {
    const doubted = CHANNELS.filter((one) => one.cells[style][mode].orElse !== undefined);
    const about = (way: boolean) => doubted.filter((one) => isAboutTheWay(one, style) === way);
    return [
      { style, mode, doubt: 'the way of creating', offersRule: true, here: about(true) },
      { style, mode, doubt: 'the kind of project', offersRule: false, here: about(false) },
    ];
  })
  .filter(({ here }) => here.length > 0);

test.each(doubts)(
  '$style, $mode: where nobody knows about $doubt, Jira’s other way ends as the cell says, too',
  async ({ style, mode, offersRule, here }) => {
    const wrong = await setUp(style, mode, offersRule);
    expect(wrong.map(({ help }) => help)).toEqual(
      offersRule ? [] : [expect.stringContaining('doesn’t offer the rule')],
    );
    const came = new Map<string, Came>();
    for (const channel of here) {
      const promised = offersRule ? Object.entries(PROMISED[channel.id] ?? {}) : [];
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
