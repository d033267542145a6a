import type { JiraRequest, JiraResponse } from '../../sandbox/jira-door';
import { watched } from '../../bench/watched';

const asked = (path: string): JiraRequest => ({
  method: 'GET',
  path,
  headers: {},
  as: { kind: 'app' },
  via: 'function',
});

/** A Jira that answers with the path, a step later, and tells what happened in which order. */
function slowJira() {
  const happened: string[] = [];
  const handle = async ({ path }: JiraRequest): Promise<JiraResponse> => {
    happened.push(`begins ${path}`);
    await Promise.resolve();
    happened.push(`ends ${path}`);
    if (path === '/broken') throw new Error('broken');
    return { status: 200, headers: {}, body: path };
  };
  return { happened, handle };
}

test('requests made at once are let in one by one, each after the app has read the answer before', async () => {
  const { happened, handle } = slowJira();
  const door = watched(handle);
  const read = async (path: string) => {
    const { body } = await door.handle(asked(path));
    await Promise.resolve();
    await Promise.resolve();
    happened.push(`read ${body}`);
  };
  await Promise.all([read('/a'), read('/b')]);
  expect(happened).toEqual(['begins /a', 'ends /a', 'read /a', 'begins /b', 'ends /b', 'read /b']);
});

test('a request that fails keeps none behind it from being answered', async () => {
  const door = watched(slowJira().handle);
  const [broken, next] = await Promise.allSettled([door.handle(asked('/broken')), door.handle(asked('/a'))]);
  expect(broken.status).toBe('rejected');
  expect(next).toMatchObject({ status: 'fulfilled', value: { body: '/a' } });
});
