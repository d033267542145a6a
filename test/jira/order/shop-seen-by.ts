import { createClock } from '../../../sandbox/clock';
import { jiraModulesOf } from '../../../sandbox/forge/jira-modules';
import { createJiraDouble } from '../../../sandbox/jira/double';
import type { Site } from '../../../sandbox/jira/site';
import { jiraOverRest } from '../../../src/jira/jira-over-rest';
import { NOW } from '../../fakes/shop-backlog';
import { inProduction, stakesApp } from '../../fakes/stakes-app';
import { transportTo } from '../../fakes/transport-to';

/** The adapter in somebody's browser, over the double of a site whose search never lags. */
export function shopSeenBy(accountId: string, site: Site) {
  const double = createJiraDouble({ site, clock: createClock(NOW), app: jiraModulesOf(stakesApp()) });
  double.levers['search-lag'] = 'none';
  const jira = jiraOverRest({
    installed: inProduction,
    requestJira: transportTo((request) => double.handle(request), { kind: 'user', accountId }, 'bridge'),
    now: () => NOW.getTime(),
    sleep: async () => undefined,
    random: () => 0.5,
  });
  return { jira, double };
}
