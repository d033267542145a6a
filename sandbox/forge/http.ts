import type { IncomingHttpHeaders, IncomingMessage, Server } from 'node:http';

/** Opens the server on a free loopback port. */
export function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}

/** The origin a listening server answers at. */
export function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server is not listening on a port.');
  return `http://127.0.0.1:${address.port}`;
}

/** Closes a server and the connections browsers keep open to it. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Larger than anything that a page, a function or a storage call sends. */
const MOST_BYTES = 20_000_000;

/** A request said more than anybody here reads. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/** The whole body of a request, as text. Throws `BodyTooLarge`, and reads no further, beyond 20 MB. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const read = Buffer.from(chunk);
    bytes += read.length;
    if (bytes > MOST_BYTES) throw new BodyTooLarge(`A request may have at most ${MOST_BYTES} bytes.`);
    chunks.push(read);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Headers with one value each, repeated ones joined by commas. */
export function singleHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().join(', ')]],
    ),
  );
}
