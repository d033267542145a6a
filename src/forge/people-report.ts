import { privacy } from '@forge/api';
import { type AsyncEvent, type InvocationError, Queue } from '@forge/events';
import * as v from 'valibot';
import { mirrorWaivers } from '../functions/mirror-waivers';
import type { ReportAccounts } from '../functions/people';
import { pagesToReport, reportPage } from '../functions/report-people';
import { unavailable } from '../jira/status-refusal';
import { storedPeople, sweepPorts } from './forge-ports';
import { logBug } from './log';
import { retryLater } from './retry-later';

const News = v.array(v.object({ accountId: v.string(), status: v.picklist(['closed', 'updated']) }));

/**
 * Atlassian's personal data reporting API. The SDK rejects with the bare answer where it isn't 200 or 204. It keeps the
 * answer's headers to itself otherwise, so a `Cycle-Period` other than the usual 7 days can't be heard here.
 */
const reportAccounts: ReportAccounts = async (accounts) => {
  const news = await privacy.reportPersonalData([...accounts]).catch((cause: unknown) => {
    throw isPassing(cause) ? unavailable(retryAfterIn(cause), cause) : new Error('The report was refused.', { cause });
  });
  return v.parse(News, news);
};

const Step = v.variant('report', [
  v.object({ report: v.literal('everybody') }),
  v.object({ report: v.literal('page'), after: v.optional(v.string()) }),
]);

type Step = v.InferOutput<typeof Step>;

/** What one push may hold. */
const MOST_EVENTS = 50;

/** Once a week. Forge may run it twice; nobody is reported twice for that. */
export async function startPeopleReport(): Promise<{ statusCode: number }> {
  try {
    await push([{ report: 'everybody' }]);
  } catch (error) {
    logBug('people-report.not-started', error);
  }
  return { statusCode: 204 };
}

/** One job: to part everybody into pages, or to report a page. When Atlassian can't answer now, Forge delivers it again. */
export async function reportPeople({ body }: AsyncEvent): Promise<InvocationError | undefined> {
  const step = v.safeParse(Step, body);
  if (!step.success) {
    logBug('people-report.unreadable', body);
    return undefined;
  }
  try {
    await (step.output.report === 'everybody' ? pushPages() : report(step.output.after));
    return undefined;
  } catch (error) {
    logBug('people-report.failed', error);
    return retryLater(error);
  }
}

async function pushPages(): Promise<void> {
  const pages = (await pagesToReport(storedPeople())).map((after): Step => ({ report: 'page', after }));
  for (let from = 0; from < pages.length; from += MOST_EVENTS) await push(pages.slice(from, from + MOST_EVENTS));
}

async function report(after: string | undefined): Promise<void> {
  const ports = sweepPorts();
  const passesEndedIn = await reportPage({ people: storedPeople(), reportAccounts, nowMs: ports.nowMs }, after);
  for (const projectId of passesEndedIn) await mirrorWaivers(ports, projectId);
}

type FailedAnswer = { readonly status: number; readonly headers: { get(name: string): string | null } };

function isPassing(cause: unknown): cause is FailedAnswer {
  if (typeof cause !== 'object' || cause === null || !('status' in cause) || !('headers' in cause)) return false;
  const { status } = cause;
  return status === 429 || (typeof status === 'number' && status >= 500);
}

function retryAfterIn({ headers }: FailedAnswer): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : undefined;
}

/** One after the other, so that a job that comes twice finds its page reported. */
async function push(steps: readonly Step[]): Promise<void> {
  const concurrency = { key: 'people-report', limit: 1 };
  await new Queue({ key: 'people-report' }).push(steps.map((step) => ({ body: { ...step }, concurrency })));
}
