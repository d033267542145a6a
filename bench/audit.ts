import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { median } from './median';
import type { AuditResult } from './results';

const RUNS = 5;
const WORKER = join(__dirname, 'audit-run.ts');

/** What one process tells of its work (`audit-run.ts`). */
export type AuditRun = { readonly ms: number; readonly cpuMs: number; readonly peakBytes: number };

/** The audit beside unpacking and parsing alone. On a busy machine only the CPU time compares. */
export type MeasuredAudit = { readonly result: AuditResult; readonly cpuRatio: number };

/**
 * Time and peak memory of the audit of an export against unpacking and parsing the same file alone. Each run is a
 * process of its own, the two kinds in turn, so that a busy moment meets both; medians are told.
 */
export function measureAudit(file: string): MeasuredAudit {
  const runs = Array.from({ length: RUNS }, () => ({ alone: run('parse', file), audited: run('audit', file) }));
  const middle = (of: (one: (typeof runs)[number]) => number) => median(runs.map(of));
  const [ms, baselineMs] = [middle(({ audited }) => audited.ms), middle(({ alone }) => alone.ms)];
  return {
    result: {
      ms: Math.round(ms),
      baselineMs: Math.round(baselineMs),
      ratio: Number((ms / baselineMs).toFixed(2)),
      peakMb: Math.round(middle(({ audited }) => audited.peakBytes) / 1e6),
      baselinePeakMb: Math.round(middle(({ alone }) => alone.peakBytes) / 1e6),
    },
    cpuRatio: Number((middle(({ audited }) => audited.cpuMs) / middle(({ alone }) => alone.cpuMs)).toFixed(2)),
  };
}

function run(work: 'parse' | 'audit', file: string): AuditRun {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', WORKER, work, file], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
