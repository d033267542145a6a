import { adf } from '../../../sandbox/jira/site/adf';
import { STANDARD } from '../../../sandbox/jira/site/standard';
import { ISSUES, NOW, PEOPLE, shopBacklog } from '../../fakes/shop-backlog';
import { installStakes, type InstalledApp } from './installed-app';

const issueId = ISSUES.technical;

/** Everything that could tell who somebody is, or what they wrote: names, accounts, summaries, texts, answers. */
const CANARIES = [/canary/i, /acc-/, /session store/, /Ana|Ben|Leo|Otto/, /https?:/, /stakes-demo/];

/** Lines as the functions wrote them, and what a log line may be. */
const linesOf = (app: InstalledApp) => app.host.log.lines.map(({ text }) => text);
const LINE = /^\{"code":"[a-z.-]+[A-Za-z]*","kind":"[A-Za-z]+"(?:,"at":"\d+:\d+")?\}$/;

test('whatever goes wrong, the log holds codes, and nothing of anybody', async () => {
  const app = await installStakes(shopBacklog());
  const { host, jira } = app;
  try {
    const everything = async () => {
      await app.inJira('POST', `/rest/api/3/issue/${issueId}/comment`, { body: adf('canary comment') });
      await app.inJira('PUT', `/rest/api/3/issue/${issueId}`, { fields: { labels: ['canary-label', 'upgrade'] } });
      const because = 'canary because';
      for (const accountId of [...Object.values(PEOPLE), undefined]) {
        await app.invoke('recordMark', { issueId, technical: true, because }, accountId);
        await app.invoke('recordDiscussed', { issueId, outcome: 'keep', note: because }, accountId);
        await app.invoke('readRecords', { issueIds: [issueId] }, accountId);
        await app.invoke('undoRecord', { issueId, recordId: `mark:${issueId}:canary` }, accountId);
        await app.invoke('canary call', { because }, accountId);
      }
      const extension = { issue: { id: issueId } };
      await host.dynamicProperties({ moduleKey: 'risk-lozenge', extension, accountId: PEOPLE.viewer });
      await app.inJira('POST', '/rest/api/3/issue', {
        fields: { project: { key: 'SHOP' }, issuetype: { id: STANDARD.types.story }, summary: 'canary summary' },
      });
      await host.tick();
      app.clock.advance(3_600_000);
      await host.runSchedule('repair-sweep');
      await host.tick();
    };
    await everything();
    expect(linesOf(app)).toEqual([]);

    // A storage and a Jira that fail in every way that is quick, with canaries in what they say.
    const said = JSON.stringify({ code: 'canary', message: 'canary acc-ana', errorMessages: ['canary'], errors: {} });
    host.faults.push(({ meta }) => (meta.type === 'kvs' ? { status: 500, headers: {}, body: said } : undefined));
    await everything();
    host.faults.length = 0;
    for (const answer of [
      { status: 400, headers: {}, body: said },
      { status: 403, headers: {}, body: said },
      { status: 200, headers: {}, body: '"canary"' },
      { status: 429, headers: { 'ratelimit-reason': 'jira-quota-tenant-based' }, body: said },
    ]) {
      host.faults.push(({ meta, invocation }) =>
        meta.remote === 'jira' && invocation.moduleType !== 'scheduledTrigger' ? answer : undefined,
      );
      await everything();
      host.faults.length = 0;
      app.clock.moveTo(NOW);
    }
    // The filter lets an event without a project through only where the site can't evaluate it.
    jira.levers['property-filters'] = 'unknown';
    host.dispatch({
      eventType: 'avi:jira:updated:issue',
      selfGenerated: false,
      timestamp: '0',
      issue: 'canary acc-ana',
    });
    await host.tick();
    // On a busy machine the platform may end a function early, and delivers the event again.
    app.clock.advance(60_000);
    await host.tick();
    // A process's lines follow its answer.
    await new Promise<void>((resolve) => {
      const look = () => {
        if (!linesOf(app).some((line) => line.includes('event.unreadable'))) return;
        stop();
        resolve();
      };
      const stop = host.log.onLine(look);
      look();
    });

    const lines = linesOf(app).filter((line) => !line.includes('Trigger filter'));
    for (const code of ['call.', 'event.failed', 'event.unreadable', 'sweep.failed', 'lozenge.failed']) {
      expect(lines.join('\n')).toContain(code);
    }
    for (const line of lines) expect(line).toMatch(LINE);
    for (const canary of CANARIES) expect(lines.join('\n')).not.toMatch(canary);
    expect(jira.ledger.entries.length).toBeGreaterThan(0);
  } finally {
    await app.close();
  }
});
