import type { JiraDouble, JiraResponse, Principal } from '../../jira-door';
import type { App } from '../app';
import { proxyError, type Door, type DoorRequest, type DoorResponse } from './door';

/** `requestJira` of a function: scopes first, then Jira itself, as the person or as the app. */
export function jiraDoor(app: App, jira: JiraDouble): Door {
  return async (request) => {
    const path = normalPath(request.target);
    const refusal = scopeRefusal(app, jira, request.method, path);
    if (refusal !== undefined) return refusal;
    const principal = principalOf(app, jira, request, path);
    if ('refusal' in principal) return principal.refusal;
    return jira.handle({
      method: request.method,
      path,
      headers: request.headers,
      body: request.body,
      as: principal,
      via: 'function',
    });
  };
}

/** The path as any URL parser on the way reads it: `%2E%2E` steps up, however it was written. */
export function normalPath(target: string): string {
  const { pathname, search } = new URL(target, 'http://jira.invalid');
  return pathname + search;
}

/**
 * Jira's answer where the app lacks every scope that would do, else `undefined`. An operation Jira doesn't have needs
 * none: Jira itself says that it doesn't exist. The wording of the real refusal is not documented.
 */
export function scopeRefusal(app: App, jira: JiraDouble, method: string, path: string): JiraResponse | undefined {
  const sufficient = jira.scopesOf(method, path);
  if (sufficient === undefined || sufficient.length === 0) return undefined;
  if (sufficient.some((scope) => app.scopes.has(scope))) return undefined;
  return {
    status: 401,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      code: 401,
      message: `Unauthorized; scope does not match. ${method} ${path} needs one of: ${sufficient.join(', ')}.`,
    }),
  };
}

function principalOf(
  app: App,
  jira: JiraDouble,
  { meta, method, invocation }: DoorRequest,
  path: string,
): Principal | { readonly refusal: DoorResponse } {
  if (meta.provider === 'app') return { kind: 'app' };
  if (meta.provider !== 'user') {
    return { refusal: proxyError(400, 'PROXY_ERR', 'Say who calls Jira: use asUser() or asApp().') };
  }
  const accountId = meta.accountId ?? invocation.accountId;
  if (accountId === undefined) {
    return { refusal: proxyError(401, 'NEEDS_AUTHENTICATION_ERR', 'Nobody is signed in to this invocation.') };
  }
  const sufficient = jira.scopesOf(method, path) ?? [];
  const mayImpersonate = sufficient.some((scope) => app.impersonationScopes.has(scope));
  if (accountId !== invocation.accountId && !mayImpersonate) {
    const message = 'asUser(id) of somebody else needs a scope with allowImpersonation in the manifest.';
    return { refusal: proxyError(403, 'PROXY_ERR', message) };
  }
  return { kind: 'user', accountId };
}
