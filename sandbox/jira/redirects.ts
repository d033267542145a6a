import { LostAnswer, type JiraRequest, type JiraResponse } from '../jira-door';
import type { ReadingOf } from '../levers';

type Handle = (request: JiraRequest) => Promise<JiraResponse>;

/** Jira as a function meets it through Forge: redirects as this reading has them. Nobody else's requests change. */
export function withRedirects(handle: Handle, reading: () => ReadingOf<'redirects'>): Handle {
  return async (request) => {
    const response = await handle(request);
    if (response.status !== 303 || request.via !== 'function') return response;
    switch (reading()) {
      case 'shown':
        return response;
      case 'followed': {
        const { pathname, search } = new URL(response.headers['location'] ?? '', 'http://jira.invalid');
        return handle({ ...request, method: 'GET', path: pathname + search, body: undefined });
      }
      case 'refused':
        return { status: 403, headers: { 'content-type': 'application/json' }, body: '{"message":"Forbidden"}' };
      case 'thrown':
        throw new LostAnswer(`The redirect that answered ${request.method} ${request.path} was not followed.`);
    }
  };
}
