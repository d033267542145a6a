import { createClock } from '../../sandbox/clock';
import { framingFieldOf } from '../../sandbox/demo/framing-field';
import { jiraModulesOf } from '../../sandbox/forge/jira-modules';
import { createJiraDouble } from '../../sandbox/jira/double';
import { parseFraming } from '../../src/core/framing/parse-framing';
import type { Framing } from '../../src/core/framing/framing';
import { guardOf, GUARD_PLACES } from '../../src/core/policy/guard';
import { guardRefuses } from '../../src/core/policy/guard-refuses';
import { unanswered } from '../../src/core/policy/unanswered';
import { POLICY_PROPERTY } from '../../src/core/installation/property-keys';
import { isTechnical } from '../../src/core/technical-rule/technical';
import { stakesApp } from '../fakes/stakes-app';
import { FIXTURES } from './fixture-sites';
import { askOf, factsOf, policyFor, seenBy, toldApart, type Asked } from './guards-asked';
import { lacksOf, readOnce, type Lack, type Seen } from './lacks';

const app = jiraModulesOf(stakesApp());

const TIMEOUT_MS = 300_000;

describe.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', (_, { load }) => {
  test(
    'whatever Jira leaves out, no guard fails, and what it refuses is technical and unanswered',
    async () => {
      const { site, at } = await load(app);
      const { store } = createJiraDouble({ site, clock: createClock(at), app });
      const fieldId = framingFieldOf(site, app);
      const refused = { whole: 0, lacking: 0 };
      for (const place of GUARD_PLACES) {
        const policy = policyFor(store, place, fieldId);
        const lacks = lacksOf(fieldId, policy);
        const properties = readOnce({ [POLICY_PROPERTY]: policy });
        for (const issue of site.issues) {
          const asked = { store, issue, place, policy, properties };
          refused.whole += asTypeScriptSays(asked, framingIn(issue.custom[fieldId]));
        }
        for (const issue of toldApart(site, policy, fieldId)) {
          const asked = { store, issue, place, policy, properties };
          const whole = seenBy(asked);
          for (const lack of lacks) refused.lacking += neverTooMuch(asked, whole, lack, issue.custom[fieldId]);
        }
      }
      expect(refused.whole).toBeGreaterThan(10);
      expect(refused.lacking).toBeGreaterThan(100);
    },
    TIMEOUT_MS,
  );
});

/** What the app makes of a field's value: of one it can't read, nothing. */
function framingIn(value: unknown): Framing | undefined {
  const read = parseFraming(value);
  return 'problem' in read ? undefined : read.framing;
}

/** 1 where the guard refuses. */
function asTypeScriptSays(asked: Asked, framing: Framing | undefined): number {
  const { store, issue, place, policy } = asked;
  const id = place === 'gate' ? issue.id : undefined;
  const attempt = { issue: { ...factsOf(asked), id }, framing, createdAtMs: issue.createdMs, nowMs: store.nowMs() };
  const refused = guardRefuses(guardOf(policy), {}, { ...attempt, place });
  const answer = askOf('guard', seenBy(asked), asked);
  const value = typeof answer === 'string' ? answer : answer.value;
  if (value !== !refused) {
    throw new Error(`${issue.key}, ${place}: TypeScript says ${String(refused)}, the guard ${String(value)}`);
  }
  return refused ? 1 : 0;
}

/** How many of the two guards refuse an issue of which this isn't told. `value`: what the app's field holds. */
function neverTooMuch(asked: Asked, whole: Seen, lack: Lack, value: unknown): number {
  const seen = lack.seen(whole);
  const framing = framingIn('field' in lack ? lack.field : value);
  const answers = (['guard', 'typeGuard'] as const).map((guard) => [guard, askOf(guard, seen, asked)] as const);
  const refusing = answers.filter(([guard, answer]) => {
    const where = `${asked.issue.key}, ${asked.place}, ${guard}, ${lack.name}`;
    if (typeof answer === 'string') throw new Error(`${where}: it fails. ${answer}`);
    const { value, meta } = answer;
    if (meta.expensiveOperations > 10) throw new Error(`${where}: ${meta.expensiveOperations} expensive operations`);
    if (value === true) return false;
    if (value !== false) throw new Error(`${where}: it answers ${JSON.stringify(value)}`);
    const facts = factsOf(asked);
    const left = lack.left?.(facts, guard) ?? facts;
    const isRight = isTechnical(left, asked.policy.rule).technical && unanswered(framing).length > 0;
    if (!isRight) throw new Error(`${where}: it refuses what isn't technical, or is answered`);
    return true;
  });
  return refusing.length;
}
