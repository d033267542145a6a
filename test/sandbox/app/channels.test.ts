import { CHANNELS } from '../../../src/core/policy/channels';
import {
  PROJECT_STYLES,
  type Channel,
  type Happening,
  type ProjectStyle,
} from '../../../src/core/policy/channels/channel';
import { ENFORCEMENTS } from '../../../src/core/policy/policy';
import type { Finding } from '../../../static/settings/health/check';
import { CHANNEL_ACTS, PROMISED, type Came } from './channel-acts';
import { installGuarded, sweepOfTheDay } from './guarded-app';
import type { InstalledApp } from './installed-app';

let app: InstalledApp;
const installed: InstalledApp[] = [];
afterEach(async () => {
  for (const one of installed.splice(0)) await one.close();
});

const TEN_MINUTES_MS = 600_000;

async function setUp(...given: Parameters<typeof installGuarded>): Promise<readonly Finding[]> {
  const { app: one, wrong } = await installGuarded(...given);
  installed.push(one);
  app = one;
  return wrong;
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
      Object.assign(app.jira.levers, PROMISED[channel.id]);
      came.set(channel.id, await actOf(channel));
    }
    await sweepOfTheDay(app);
    expect(Object.fromEntries([...came].map(([id, one]) => [id, happeningOf(one)]))).toEqual(
      Object.fromEntries(CHANNELS.map(({ id, cells: promised }) => [id, promised[style][mode].is])),
    );
  },
);

/** A doubt about the way of creating is Jira's other reading; one about the kind of project: it takes no rule. */
const isAboutTheWay = ({ id }: Channel, style: ProjectStyle): boolean =>
  id in PROMISED && (style === 'company-managed' || id !== 'bulk-create');

const otherWay = (way: string): string => (way === 'runs' ? 'skips' : 'runs');

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
      Object.assign(app.jira.levers, Object.fromEntries(promised.map(([lever, way]) => [lever, otherWay(way)])));
      came.set(channel.id, await actOf(channel));
    }
    await sweepOfTheDay(app);
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
