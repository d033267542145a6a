import { countOf, timeAgo } from '../../../../src/core/time/count-text';
import type { AppNeed, ProjectSweep } from '../../../../src/core/sweep/sweep-report';
import { clock } from '../../../shared/clock';
import type { Finding, Fix, HealthContext, ProjectCheck } from '../check';

const TEXTS = {
  never: 'The background check has not gone through this project yet, so lists may be short.',
  running: (checked: number, total: number | undefined) =>
    total === undefined
      ? `The background check is going through this project: ${countOf(checked, 'item')} so far.`
      : `The background check is going through this project: ${checked.toLocaleString('en-US')} of ${countOf(total, 'item')}.`,
  left: (seconds: number) =>
    seconds < 90 ? 'About a minute left.' : `About ${countOf(Math.ceil(seconds / 60), 'minute')} left.`,
  rested: (when: string, checked: number) => `Background check ${when}: ${countOf(checked, 'item')} looked at.`,
  minutesAgo: (minutes: number) => (minutes < 1 ? 'just now' : `${countOf(minutes, 'minute')} ago`),
  waiting: 'The background check waits.',
  goesOn: (time: string) => `It goes on by itself at ${time}.`,
  overdue: 'There should be one a day.',
  because: {
    share: 'It used up its share of what Jira allows apps in an hour.',
    quota: 'Jira allows apps no more requests in this hour.',
    busy: 'Jira did not answer.',
    refused: 'Jira declined what it asked for. If this stays for a day, tell your Jira admin.',
  } satisfies Record<NonNullable<ProjectSweep['problem']>['because'], string>,
  notWritten: (count: number) =>
    `Jira didn’t let it note what it found on ${countOf(count, 'item')}. It tries again within a week.`,
  lacks: {
    BROWSE_PROJECTS: 'Stakes may not see this project, so the background check finds nothing in it.',
    EDIT_ISSUES: 'Stakes may not edit work items in this project, so the background check can’t note what it finds.',
  } satisfies Record<AppNeed, string>,
  giveBack: (permissions: string) =>
    `A Jira admin can give it ${permissions} back: in the project’s permission scheme, to the role atlassian-addons-project-access.`,
  permissions: { BROWSE_PROJECTS: '“Browse projects”', EDIT_ISSUES: '“Edit work items”' } satisfies Record<
    AppNeed,
    string
  >,
  archived: 'The background check leaves this project as it is, because it is archived.',
  start: 'Check now…',
  title: 'Go through the project now',
  starts:
    'Looks at everything that changed since the last check, or at all items the first time. It takes minutes and stops nobody.',
  yes: 'Check now',
  started: 'The background check has started.',
} as const;

const HOUR_MS = 3_600_000;

/** A project that wasn't looked at for longer has lost its daily look. */
const DAILY_MS = 26 * HOUR_MS;

/** Whether a check that ended then should have been followed by another. */
export const isOverdueCheck = (endedMs: number, nowMs: number): boolean => nowMs - endedMs > DAILY_MS;

/** How long the count of a check that is under way is shown before it is read again. */
const RUNNING_STAYS_MS = 5_000;

/** Whether the background check, which flags what nobody stopped, really runs. */
export const backgroundCheck: ProjectCheck = {
  id: 'background-check',
  about: 'Background check',
  applies: ({ enforcement }) => enforcement !== 'off',
  async look(context) {
    if (context.project.isArchived) return [{ mark: 'note', text: TEXTS.archived }];
    const sweep = await context.ask('readSweep', { projectId: context.project.id });
    const { problem, notWritten, appLacks } = sweep;
    return [
      ...(appLacks.length > 0 ? [lacking(appLacks)] : []),
      stateOf(sweep, context),
      ...(problem ? [{ mark: 'note' as const, text: TEXTS.because[problem.because] }] : []),
      ...(notWritten > 0 ? [{ mark: 'note' as const, text: TEXTS.notWritten(notWritten) }] : []),
    ];
  },
};

/** What the app lacks, the worst of it in words; without seeing the project, editing in it is no question. */
function lacking(appLacks: readonly AppNeed[]): Finding {
  const [worst = 'BROWSE_PROJECTS'] = appLacks;
  const permissions = appLacks.map((need) => TEXTS.permissions[need]).join(' and ');
  return { mark: 'wrong', text: TEXTS.lacks[worst], help: TEXTS.giveBack(permissions) };
}

function stateOf(sweep: ProjectSweep, context: HealthContext): Finding {
  const { phase, run, last } = sweep;
  if (phase === 'waiting' || (phase === 'running' && run)) return underWay(sweep, context.timeZone);
  const fix = starting(context);
  if (!last) return { mark: 'wrong', text: TEXTS.never, fix: { ...fix, isMissing: true } };
  const endedMs = Date.parse(last.endedAt);
  const text = TEXTS.rested(agoText(endedMs, context.nowMs(), context.timeZone), last.checked);
  return isOverdueCheck(endedMs, context.nowMs())
    ? { mark: 'wrong', text, help: TEXTS.overdue, fix }
    : { mark: 'good', text, fix };
}

/** How far it is, when it goes on where it waits, and how long that will take. */
function underWay({ phase, run, problem }: ProjectSweep, timeZone: string): Finding {
  const text = run ? TEXTS.running(run.checked, run.total) : TEXTS.waiting;
  const until = phase === 'waiting' ? problem?.until : undefined;
  const help = [
    until === undefined ? '' : TEXTS.goesOn(clock(Date.parse(until), timeZone)),
    run?.secondsLeft === undefined ? '' : TEXTS.left(run.secondsLeft),
  ];
  const staysMs = phase === 'running' ? RUNNING_STAYS_MS : undefined;
  return { mark: 'note', text, help: help.filter(Boolean).join(' ') || undefined, staysMs };
}

/** Minutes within the hour, then days: whether it runs at all is the question here. */
function agoText(atMs: number, nowMs: number, timeZone: string): string {
  const agoMs = Math.max(0, nowMs - atMs);
  return agoMs < HOUR_MS ? TEXTS.minutesAgo(Math.floor(agoMs / 60_000)) : timeAgo(atMs, nowMs, timeZone);
}

function starting({ ask, project }: HealthContext): Fix {
  const carryOut = async () => {
    await ask('startSweep', { projectId: project.id });
    return { kind: 'done' as const, lines: [TEXTS.started] };
  };
  return {
    label: TEXTS.start,
    propose: async () => ({ title: TEXTS.title, lines: [TEXTS.starts], yes: TEXTS.yes, carryOut }),
  };
}
