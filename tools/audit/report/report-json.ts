import type { Report, Scope } from './report';

/** The report for programs. `looksTechnical` is in it where that was asked for. */
export function reportJson(report: Report, { suggested }: Scope): string {
  const { types: _, staleAfterDaysByOrigin: __, looksTechnical, ...found } = report;
  return `${JSON.stringify(suggested ? { ...found, looksTechnical } : found, null, 2)}\n`;
}
