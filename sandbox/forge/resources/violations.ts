import * as v from 'valibot';

const ReportSchema = v.object({
  'csp-report': v.looseObject({
    'document-uri': v.optional(v.string(), ''),
    'violated-directive': v.optional(v.string(), ''),
    'effective-directive': v.optional(v.string(), ''),
    'blocked-uri': v.optional(v.string(), ''),
  }),
});

/** Something a frame did that its content security policy forbids. */
export type Violation = { readonly document: string; readonly directive: string; readonly blocked: string };

/** The violation in a browser's report; a report that can't be read is a violation of unknown kind, never none. */
export function violationIn(report: string): Violation {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), ReportSchema), report);
  if (!parsed.success) return { document: '', directive: 'unreadable report', blocked: report.slice(0, 200) };
  const details = parsed.output['csp-report'];
  return {
    document: details['document-uri'],
    directive: details['effective-directive'] || details['violated-directive'],
    blocked: details['blocked-uri'],
  };
}
