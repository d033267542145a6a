import { startSandbox } from '../../../sandbox/start';

jest.setTimeout(180_000);

test('a generated backlog opens once every open item is checked and nothing is put off', async () => {
  const told: string[] = [];
  const sandbox = await startSandbox({ items: 1_000, tell: (sentence) => void told.push(sentence) });
  try {
    const { jira, forge } = sandbox.running();
    const done = new Set(jira.store.site.statuses.filter((one) => one.categoryKey === 'done').map(({ id }) => id));
    const open = [...jira.store.issues.values()].filter(({ statusId }) => !done.has(statusId));
    expect(open.length).toBeGreaterThan(1_000);
    expect(open.filter(({ properties }) => properties['stakes'] === undefined)).toEqual([]);
    expect(forge.queue.waiting).toEqual([]);
    expect(told[0]).toMatch(/^Opening http/);
  } finally {
    await sandbox.close();
  }
});
