import { generatedSite } from '../../../sandbox/demo/generated/generated-site';
import { jiraModulesOf } from '../../../sandbox/forge/jira-modules';
import { pointsOf } from '../../../sandbox/jira/ledger';
import { stakesOf } from '../../../src/core/stakes/stakes-of';
import { stakesApp } from '../../fakes/stakes-app';
import { judgeAll } from '../../sandbox/demo/judged-site';
import { aBacklog } from '../backlog';
import { drained } from './full-backlog';

const app = jiraModulesOf(stakesApp());

/** What is judged, but for who created the item and how, which the whole site's judge doesn't read. */
function comparable(stakes: unknown): object {
  const { asOf: _, wayIn: __, by, ...judged } = Object(stakes);
  return { ...judged, ...(judged.signal !== 'created' && { by }) };
}

test.each([1, 2, 3])(
  'of a generated site (%i) writes what the core says of the whole site, item by item',
  async (seed) => {
    const { site, at } = generatedSite({ technicalItems: 250, seed }, app);
    const expected = new Map(
      judgeAll({ site: structuredClone(site), at, entities: [] }, app)
        .judged.filter(({ issue }) => issue.status.category !== 'done')
        .map(({ issue, assessment }) => [issue.key, comparable(stakesOf(assessment, issue, at.getTime()))]),
    );
    const backlog = aBacklog(site);
    backlog.nowMs = at.getTime();
    backlog.double.levers['searched-changelog-cost'] = 'by-item';
    for (const { id } of site.projects) {
      await backlog.queue.push([{ projectId: id }], 0);
      await drained(backlog);
    }
    const written = [...backlog.double.store.issues.values()].flatMap(({ key, properties: { stakes } }) =>
      stakes ? [[key, comparable(stakes)] as const] : [],
    );
    expect(expected.size).toBeGreaterThan(300);
    expect(Object.fromEntries(written)).toEqual(Object.fromEntries(expected));

    const items = site.issues.length;
    const { entries } = backlog.double.ledger;
    const points = entries.reduce((sum, { objects }) => sum + pointsOf('function', objects), 0);
    // Each item is found once here and, of at most 1,000, from each of the other projects; the open ones are written.
    expect(points).toBeLessThan(items * site.projects.length + expected.size + 500);
  },
);
