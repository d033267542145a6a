import * as fc from 'fast-check';
import { createClock } from '../../sandbox/clock';
import { jiraModulesOf } from '../../sandbox/forge/jira-modules';
import { projectEntity } from '../../sandbox/jira/app/entities';
import { issueEntity } from '../../sandbox/jira/app/issue-entity';
import { judge } from '../../sandbox/jira/app/judge';
import { createJiraDouble } from '../../sandbox/jira/double';
import { fromJson } from '../../sandbox/jira/expressions/values/make-value';
import type { Actor } from '../../sandbox/jira/actor';
import type { Issue } from '../../src/core/issue/issue';
import { allOf, isAnyOf, orderedBy, type JqlClause } from '../../src/core/query/jql';
import { guardOf, type GuardPlace } from '../../src/core/policy/guard';
import { storedPolicy } from '../fakes/stored-policy';
import { guardRefuses } from '../../src/core/policy/guard-refuses';
import { unanswered } from '../../src/core/policy/unanswered';
import { POLICY_PROPERTY } from '../../src/core/installation/property-keys';
import { ruleJql, type SiteNames } from '../../src/core/query/rule-jql';
import { isTechnical } from '../../src/core/technical-rule/technical';
import { jiraOverRest } from '../../src/jira/jira-over-rest';
import { searchUpTo } from '../../src/jira/search-all';
import { NOW } from '../fakes/shop-backlog';
import { inProduction, stakesApp } from '../fakes/stakes-app';
import { transportTo } from '../fakes/transport-to';
import { manifest } from '../manifest-expressions';
import { ANA, anyBlockingPolicy, anyOddFraming, anyOddIssues, anyOddRule, EPICS, oddSite, SHOP } from './odd-backlog';

const ISSUES = 105;
const RULES = 96;
const SEED = 20261001;
const TIMEOUT_MS = 180_000;

const [issues = []] = fc.sample(anyOddIssues(ISSUES), { numRuns: 1, seed: SEED });
const rules = fc.sample(anyOddRule, { numRuns: RULES, seed: SEED });
const { expressions } = manifest();

const double = createJiraDouble({ site: oddSite(issues), clock: createClock(NOW), app: jiraModulesOf(stakesApp()) });
const jira = jiraOverRest({
  installed: inProduction,
  requestJira: transportTo((request) => double.handle(request), { kind: 'user', accountId: ANA }, 'bridge'),
  now: () => NOW.getTime(),
  sleep: async () => undefined,
  random: () => 0.5,
});

/** Every issue that matches, as the app's adapter reads Jira's own search. */
async function found(clause: JqlClause): Promise<readonly Issue[]> {
  const inShop = allOf(isAnyOf('project', [{ id: SHOP }]), clause);
  const { issues: some } = await searchUpTo(jira, orderedBy(inShop, 'created', 'ASC'), ISSUES + EPICS.length);
  return some.map(({ issue }) => issue);
}

async function namesOfSite(): Promise<SiteNames> {
  const project = await jira.project(SHOP);
  if (!project) throw new Error('SHOP is not there.');
  const parents = EPICS.map((id) => ({ id, name: double.store.issues.get(id)?.key ?? '' }));
  return { types: project.issueTypes, components: await jira.components(SHOP), parents };
}

test(
  'TypeScript and Jira’s search agree on every one of 10,000 pairs of issue and rule, of which many match',
  async () => {
    const [all, names] = [await found(isAnyOf('project', [{ id: SHOP }])), await namesOfSite()];
    expect(all).toHaveLength(ISSUES + EPICS.length);
    let matches = 0;
    for (const rule of rules) {
      const byCore = all.filter((issue) => isTechnical(issue, rule).technical).map(({ id }) => id);
      const byJql = (await found(ruleJql(rule, names))).map(({ id }) => id);
      expect([...byJql].sort()).toEqual([...byCore].sort());
      matches += byCore.length;
    }
    const pairs = all.length * rules.length;
    expect(pairs).toBeGreaterThanOrEqual(10_000);
    expect(matches / pairs).toBeGreaterThanOrEqual(0.3);
  },
  TIMEOUT_MS,
);

test(
  'whatever the guard refuses, read by Jira or by TypeScript, both others call technical with an open question',
  async () => {
    const [all, names] = [await found(isAnyOf('project', [{ id: SHOP }])), await namesOfSite()];
    const ana: Actor = { user: double.store.users.get(ANA), isApp: false, via: 'page' };
    const project = double.store.projects.get(SHOP);
    if (!project) throw new Error('SHOP is not there.');
    let refusals = 0;
    for (const [at, rule] of rules.slice(0, 40).entries()) {
      const [policy] = fc.sample(anyBlockingPolicy(rule), { numRuns: 1, seed: SEED + at });
      if (!policy) throw new Error('No policy.');
      const byJql = new Set((await found(ruleJql(rule, names))).map(({ id }) => id));
      const framings = fc.sample(anyOddFraming, { numRuns: all.length, seed: SEED - at });
      project.properties = { [POLICY_PROPERTY]: JSON.parse(JSON.stringify(storedPolicy(policy, framingFieldId()))) };
      for (const [number, issue] of all.entries()) {
        const framing = framings[number] ?? undefined;
        const stored = double.store.issues.get(issue.id);
        if (!stored) throw new Error(`${issue.key} is not there.`);
        const place: GuardPlace = number % 2 === 0 ? 'require' : 'gate';
        stored.custom = { [framingFieldId()]: framing ?? null };
        const verdict = judge(double.store, ana, expressions.guard, {
          issue: issueEntity(double.store, stored, 'existing'),
          project: projectEntity(double.store, project),
          config: fromJson({ mode: place }),
        });
        const attempt = { issue, framing, createdAtMs: stored.createdMs, accountId: ANA, nowMs: NOW.getTime(), place };
        const refused = guardRefuses(guardOf(policy), {}, attempt);
        expect({ ...verdict, key: issue.key }).toEqual({
          value: !refused,
          key: issue.key,
        });
        if (!refused) continue;
        refusals += 1;
        expect([byJql.has(issue.id), isTechnical(issue, rule).technical]).toEqual([true, true]);
        expect(unanswered(framing)).not.toEqual([]);
      }
    }
    expect(refusals).toBeGreaterThan(200);
  },
  TIMEOUT_MS,
);

function framingFieldId(): string {
  const field = double.store.site.customFields.find(({ appModuleKey }) => appModuleKey === 'impact-framing');
  if (!field) throw new Error(`The field Impact framing is not there.`);
  return field.id;
}
