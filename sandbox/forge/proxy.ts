import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as v from 'valibot';
import { LostAnswer } from '../jira-door';
import type { Door, DoorResponse, Invocation } from './doors/door';
import { addressOf, closeServer, listen, readBody, singleHeaders } from './http';

/** The loopback server behind every `__forge_fetch__`. */
export type Proxy = {
  readonly url: string;
  /** Lets requests in that carry the returned token, as coming from this invocation, until `revoke` is called. */
  admit(invocation: Invocation): { readonly token: string; revoke(): void };
  close(): Promise<void>;
};

const MetaSchema = v.object({
  type: v.string(),
  provider: v.optional(v.string()),
  remote: v.optional(v.string()),
  accountId: v.optional(v.string()),
});

/** Starts the proxy. A token of an invocation that has ended is refused, so a late function can't act any more. */
export async function startProxy(door: Door): Promise<Proxy> {
  const invocations = new Map<string, Invocation>();

  const answer = async (request: IncomingMessage): Promise<DoorResponse> => {
    const {
      'x-sandbox-token': token,
      'x-sandbox-meta': meta,
      'x-sandbox-target': target,
      ...headers
    } = singleHeaders(request.headers);
    const invocation = invocations.get(token ?? '');
    if (invocation === undefined) return { status: 401, body: 'This invocation has ended.' };
    return door({
      meta: v.parse(MetaSchema, JSON.parse(decodeURIComponent(meta ?? ''))),
      target: decodeURIComponent(target ?? ''),
      method: request.method ?? 'GET',
      headers,
      body: (await readBody(request)) || undefined,
      invocation,
    });
  };

  const server = createServer((request, response) => {
    answer(request).then(
      (reply) => send(response, reply),
      (error: unknown) => {
        if (error instanceof LostAnswer) response.destroy();
        else send(response, { status: 500, body: `The sandbox failed: ${String(error)}` });
      },
    );
  });
  await listen(server);
  return {
    url: addressOf(server),
    admit: (invocation) => {
      const token = randomUUID();
      invocations.set(token, invocation);
      return { token, revoke: () => invocations.delete(token) };
    },
    close: () => closeServer(server),
  };
}

function send(response: ServerResponse, { status, headers, body }: DoorResponse): void {
  response.writeHead(status, { ...headers });
  response.end(body);
}
