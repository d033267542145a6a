import { currentInvocation } from './current-invocation';

const machineFetch = globalThis.fetch;

type ForgeFetch = (meta: unknown, target: string, init?: RequestInit) => Promise<Response>;

/**
 * The only way out of a function: every request goes to the host's proxy with what the SDK said about it. Redirects are
 * handed back as they are, because following one here would skip the host's checks.
 */
export const forgeFetch: ForgeFetch = async (meta, target, init = {}) => {
  const current = currentInvocation.getStore();
  if (current === undefined) throw new Error('Forge runtime not found.');
  const headers = new Headers(init.headers);
  headers.set('x-sandbox-token', current.meta.proxy.token);
  headers.set('x-sandbox-meta', encodeURIComponent(JSON.stringify(meta)));
  headers.set('x-sandbox-target', encodeURIComponent(target));
  return machineFetch(new URL('/forge-fetch', current.meta.proxy.url), { ...init, headers, redirect: 'manual' });
};

/** The global `fetch` of a function: an egress request, which the host allows only to addresses in the manifest. */
export const egressFetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
  const request = new Request(input, init);
  const bodyless = request.method === 'GET' || request.method === 'HEAD';
  const response = await forgeFetch({ type: 'egress' }, request.url, {
    method: request.method,
    headers: request.headers,
    ...(bodyless ? {} : { body: await request.text() }),
  });
  const refusal = response.headers.get('x-sandbox-egress-refused');
  if (refusal === null) return response;
  throw Object.assign(new Error(decodeURIComponent(refusal)), { name: 'REQUEST_EGRESS_ALLOWLIST_ERR', status: 403 });
};
