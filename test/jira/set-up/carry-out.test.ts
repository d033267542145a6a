import { attaching } from '../../../src/core/set-up/rule-changes';
import { ruleStanding } from '../../../src/core/set-up/rule-standing';
import { carryOut, type RulePlan } from '../../../src/jira/set-up/carry-out';
import type { SetUp } from '../../../src/jira/set-up/port';
import type { JiraResponse } from '../../../sandbox/jira-door';
import { aSetUp, PEOPLE, SHOP, TEAM, technicalTask } from './shops';

async function planFor(setUp: SetUp, projectId = SHOP): Promise<RulePlan> {
  const [workflow] = await setUp.workflowsOf(projectId, [technicalTask]);
  if (!workflow) throw new RangeError('The project has no workflow.');
  return { workflow, changes: attaching(ruleStanding(workflow, [{ place: 'require' }]).wanting) };
}

const rulesOf = async (setUp: SetUp, projectId = SHOP) =>
  (await setUp.workflowsOf(projectId, [technicalTask]))[0]?.transitions[0]?.rules ?? [];

const answer = (status: number, body: object = {}): JiraResponse => ({
  status,
  headers: {},
  body: JSON.stringify(body),
});

/** The three requests of carrying out one plan, by the end of their path. */
const STEPS = ['/workflows', '/workflows/update/validation', '/workflows/update'] as const;

/** A set-up in which one step, from when it is armed, gets another answer than the double's; `after`: it is done all the same. */
function meddled(step: (typeof STEPS)[number], reply: JiraResponse | 'lost', { after = false, times = Infinity } = {}) {
  const state = { armed: false, left: times };
  const made = aSetUp(PEOPLE.admin, {
    between: async (request, sendOn) => {
      if (!state.armed || state.left <= 0 || !request.path.endsWith(step)) return sendOn(request);
      state.left -= 1;
      if (after) await sendOn(request);
      if (reply === 'lost') throw new Error('the connection broke');
      return reply;
    },
  });
  return { ...made, arm: () => void (state.armed = true), disarm: () => void (state.armed = false) };
}

test('a plan is carried out, seen again, and can be taken back', async () => {
  const { setUp } = aSetUp(PEOPLE.admin);
  const [outcome] = await carryOut(setUp, [await planFor(setUp)]);
  expect(outcome?.kind).toBe('done');
  expect(await rulesOf(setUp)).toEqual([{ place: 'require', disabled: false }]);
  if (outcome?.kind !== 'done') return;
  const [undone] = await carryOut(setUp, [outcome.undo]);
  expect(undone?.kind).toBe('done');
  expect(await rulesOf(setUp)).toEqual([]);
});

test('twice is the same as once', async () => {
  const { setUp, double } = aSetUp(PEOPLE.admin);
  const plan = await planFor(setUp);
  await carryOut(setUp, [plan]);
  const version = double.store.site.workflows[0]?.version;
  expect((await carryOut(setUp, [plan])).map(({ kind }) => kind)).toEqual(['done']);
  expect(double.store.site.workflows[0]?.version).toEqual(version);
});

test('a workflow that somebody changed since it was shown is left alone, to be asked about again', async () => {
  const { setUp, double } = aSetUp(PEOPLE.admin);
  const plan = await planFor(setUp);
  const [workflow] = double.store.site.workflows;
  if (workflow) workflow.version = { id: 'other', versionNumber: 7 };
  expect((await carryOut(setUp, [plan])).map(({ kind }) => kind)).toEqual(['changed']);
  expect(await rulesOf(setUp)).toEqual([]);
});

test.each([
  ...STEPS.flatMap(
    (step) =>
      [
        [step, 400, 'invalid'],
        [step, 401, 'forbidden'],
        [step, 403, 'forbidden'],
        [step, 500, 'unavailable'],
      ] as const,
  ),
  ['/workflows/update/validation', 409, 'conflict'],
  ['/workflows/update', 409, 'conflict'],
  ['/workflows/update', 429, 'unavailable'],
] as const)('%s answering %i changes nothing and is told as %s', async (step, status, kind) => {
  const { setUp, arm, disarm } = meddled(step, answer(status, { errorMessages: ['No.'] }));
  const plan = await planFor(setUp);
  arm();
  const [outcome] = await carryOut(setUp, [plan]);
  disarm();
  expect(outcome).toMatchObject({ kind: 'failed', refused: { kind } });
  expect(await rulesOf(setUp)).toEqual([]);
});

test('an answer that was lost after Jira saved is found out by looking', async () => {
  const { setUp, arm } = meddled('/workflows/update', 'lost', { after: true });
  const plan = await planFor(setUp);
  arm();
  expect((await carryOut(setUp, [plan])).map(({ kind }) => kind)).toEqual(['done']);
  expect(await rulesOf(setUp)).toHaveLength(1);
});

test('where even looking fails afterwards, nobody claims to know', async () => {
  let saved = false;
  const { setUp } = aSetUp(PEOPLE.admin, {
    between: async (request, sendOn) => {
      if (saved) throw new Error('the connection broke');
      const reply = await sendOn(request);
      saved = request.path.endsWith('/workflows/update');
      return reply;
    },
  });
  const [outcome] = await carryOut(setUp, [await planFor(setUp)]);
  expect(outcome).toMatchObject({ kind: 'unsure', refused: { kind: 'unavailable' } });
});

test('a success that Jira didn’t mean is told as a failure', async () => {
  const { setUp, arm } = meddled('/workflows/update', answer(200, { workflows: [] }));
  const plan = await planFor(setUp);
  arm();
  const [outcome] = await carryOut(setUp, [plan]);
  expect(outcome).toMatchObject({ kind: 'failed', refused: { kind: 'invalid' } });
});

test('somebody who saves in between is told, whatever status Jira gives the older version', async () => {
  for (const status of [400, 409]) {
    let raced = false;
    const made = aSetUp(PEOPLE.admin, {
      between: async (request, sendOn) => {
        if (raced || !request.path.endsWith('/workflows/update')) return sendOn(request);
        raced = true;
        const [workflow] = made.double.store.site.workflows;
        if (workflow) workflow.version = { id: 'other', versionNumber: 7 };
        return answer(status, { errorMessages: ['The version is not the latest.'] });
      },
    });
    expect((await carryOut(made.setUp, [await planFor(made.setUp)])).map(({ kind }) => kind)).toEqual(['changed']);
  }
});

test('of several workflows each is told by itself', async () => {
  const { setUp, arm } = meddled('/workflows/update', answer(400, { errorMessages: ['No.'] }), { times: 1 });
  const plans = [await planFor(setUp), await planFor(setUp, TEAM)];
  arm();
  expect((await carryOut(setUp, plans)).map(({ kind }) => kind)).toEqual(['failed', 'done']);
  expect([await rulesOf(setUp), await rulesOf(setUp, TEAM)].map((rules) => rules.length)).toEqual([0, 1]);
});

test('once Jira is unavailable the rest is left untried, and said to be', async () => {
  const { setUp, arm } = meddled('/workflows/update', answer(503));
  const plans = [await planFor(setUp), await planFor(setUp, TEAM)];
  arm();
  expect((await carryOut(setUp, plans)).map(({ kind }) => kind)).toEqual(['failed', 'untried']);
});
