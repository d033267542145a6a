// tsx bench/audit.ts FILE.jsonl.gz: time and peak memory of the audit against unpacking and parsing the same file alone
// (design, 8). Each run is a process of its own; the median of five is told. On a busy machine only the CPU time compares.
import { spawnSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { DEFAULT_POLICY } from '../src/core/policy/default-policy';
import { audit } from '../tools/audit/audit';

const RUNS = 5;
const NEWLINE = 10;

type Measured = { readonly ms: number; readonly cpuMs: number; readonly peakBytes: number; readonly histories: number };

const WORK: Readonly<Record<string, (file: string) => Promise<number>>> = { baseline, audit: auditAlone };

/** Unpacks a file and parses each line, and does nothing with it but count its histories. */
async function baseline(file: string): Promise<number> {
  let histories = 0;
  let begun: Buffer = Buffer.alloc(0);
  for await (const piece of createReadStream(file).pipe(createGunzip({ chunkSize: 1 << 18 }))) {
    const bytes = Buffer.concat([begun, piece]);
    let from = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, from)) {
      const { changelog }: { changelog?: { histories: unknown[] } } = JSON.parse(bytes.toString('utf8', from, end));
      histories += changelog?.histories.length ?? 0;
      from = end + 1;
    }
    begun = bytes.subarray(from);
  }
  return histories;
}

async function auditAlone(file: string): Promise<number> {
  const atMs = Date.parse('2014-07-01T00:00:00Z');
  await audit(file, { atMs, policy: DEFAULT_POLICY, scope: { all: true, suggested: false } });
  return 0;
}

function measure(work: string, file: string): Measured {
  const runs = Array.from({ length: RUNS }, (): Measured => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', __filename, file, work], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  });
  const median = (of: (run: Measured) => number) => runs.map(of).sort((a, b) => a - b)[RUNS >> 1] ?? 0;
  return {
    ms: median(({ ms }) => ms),
    cpuMs: median(({ cpuMs }) => cpuMs),
    peakBytes: median(({ peakBytes }) => peakBytes),
    histories: runs[0]?.histories ?? 0,
  };
}

async function main([file, work]: readonly string[]): Promise<void> {
  if (file === undefined) throw new Error('Name an export: tsx bench/audit.ts FILE.jsonl.gz');
  const run = work === undefined ? undefined : WORK[work];
  if (run) {
    const startMs = performance.now();
    const before = process.cpuUsage();
    const histories = await run(file);
    const ms = performance.now() - startMs;
    const { user, system } = process.cpuUsage(before);
    const cpuMs = (user + system) / 1000;
    console.log(JSON.stringify({ ms, cpuMs, peakBytes: process.resourceUsage().maxRSS * 1024, histories }));
    return;
  }
  const [alone, audited] = [measure('baseline', file), measure('audit', file)];
  const more = audited.peakBytes - alone.peakBytes;
  const told = ({ ms, cpuMs, peakBytes }: Measured) =>
    `${ms.toFixed(0)} ms, ${cpuMs.toFixed(0)} ms of CPU, ${(peakBytes / 1e6).toFixed(0)} MB`;
  console.log(`unpack and parse  ${told(alone)}`);
  console.log(`audit             ${told(audited)}`);
  console.log(`time × ${(audited.ms / alone.ms).toFixed(2)}, CPU × ${(audited.cpuMs / alone.cpuMs).toFixed(2)}`);
  console.log(
    `memory + ${(more / 1e6).toFixed(1)} MB${alone.histories ? `, ${(more / alone.histories).toFixed(0)} bytes a history` : ''}`,
  );
}

void main(process.argv.slice(2));
