import type { JiraRequest, JiraResponse, Principal } from '../../sandbox/jira-door';
import type { RequestJira } from '../../src/jira/transport';

/** The adapter's transport, ending at a Jira in memory instead of a network: as somebody, out of a frame or a function. */
export function transportTo(
  handle: (request: JiraRequest) => Promise<JiraResponse>,
  as: Principal,
  via: 'bridge' | 'function',
): RequestJira {
  return async (path, { method, headers, body }) => {
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    const answer = await handle({ method, path, headers: lower, body, as, via });
    return {
      status: answer.status,
      headers: { get: (name) => answer.headers[name.toLowerCase()] ?? null },
      text: async () => answer.body,
    };
  };
}
