import { EgressFilteringService } from '@forge/egress';
import { type Door } from './door';

/**
 * A function's own `fetch`: let out only to the addresses in `permissions.external.fetch.backend`, by Atlassian's own
 * matcher. The refusal's form is our guess at the platform's.
 */
export function egressDoor(allowed: readonly string[]): Door {
  const filter = new EgressFilteringService([...allowed]);
  return async ({ target, method, headers, body }) => {
    if (!filter.isValidUrl(target)) {
      const refusal = `URL not included in the external fetch backend permissions: ${target}.`;
      return { status: 403, headers: { 'x-sandbox-egress-refused': encodeURIComponent(refusal) } };
    }
    const response = await fetch(target, {
      method,
      headers: withoutHopHeaders(headers),
      redirect: 'manual',
      ...(body === undefined ? {} : { body }),
    });
    return {
      status: response.status,
      headers: { 'content-type': response.headers.get('content-type') ?? 'application/octet-stream' },
      body: await response.text(),
    };
  };
}

const HOP_HEADERS = ['host', 'connection', 'content-length', 'transfer-encoding', 'accept-encoding'];

function withoutHopHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_HEADERS.includes(name)));
}
