// One run for bench/audit.ts, in a process of its own: `parse FILE` or `audit FILE`. Prints what it took as JSON.
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { DEFAULT_POLICY } from '../src/core/policy/default-policy';
import { audit } from '../tools/audit/audit';
import type { AuditRun } from './audit';

const NEWLINE = 10;
const AT_MS = Date.parse('2014-07-01T00:00:00Z');

const WORK: Readonly<Record<string, (file: string) => Promise<unknown>>> = {
  parse: parseAlone,
  audit: (file) => audit(file, { atMs: AT_MS, policy: DEFAULT_POLICY, scope: { all: true, suggested: false } }),
};

/** Unpacks a file, parses each line, and does nothing with it. */
async function parseAlone(file: string): Promise<void> {
  let begun: Buffer = Buffer.alloc(0);
  for await (const piece of createReadStream(file).pipe(createGunzip({ chunkSize: 1 << 18 }))) {
    const bytes = Buffer.concat([begun, piece]);
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
      JSON.parse(bytes.toString('utf8', from, end));
      from = end + 1;
    }
    begun = bytes.subarray(from);
  }
}

async function main([name = '', file = '']: readonly string[]): Promise<void> {
  const work = WORK[name];
  if (!work) throw new Error('Ask for parse or audit, and name an export.');
  const startMs = performance.now();
  const before = process.cpuUsage();
  await work(file);
  const { user, system } = process.cpuUsage(before);
  const ran: AuditRun = {
    ms: performance.now() - startMs,
    cpuMs: (user + system) / 1000,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
  console.log(JSON.stringify(ran));
}

void main(process.argv.slice(2));
