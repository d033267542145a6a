import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '../../../src/core/time/calendar-day';
import type { Policy } from '../../../src/core/policy/policy';
import { jira } from '../../shared/bridge/jira';
import { SiteLink } from '../../shared/parts/site-link';
import { sentenceOf } from '../../shared/sentence-of';
import { searchPath } from '../../shared/site-paths';
import { countDue, type Counted, type Due } from '../policy/count-due';
import { TEXTS } from '../texts';

type AnswersDueProps = {
  readonly siteUrl: string;
  readonly projectId: string;
  /** What holds in the project: once it changes, they are counted anew. */
  readonly of: Policy;
};

/** Answers that people promised for later, and how many of these promises are broken; each number leads to its items. */
export function AnswersDue({ siteUrl, projectId, of }: AnswersDueProps) {
  const [due, setDue] = useState<Due | { readonly problem: string } | undefined>(undefined);
  useEffect(() => {
    countDue(jira, projectId, dayOf(new Date(), 'UTC')).then(setDue, (error: unknown) =>
      setDue({ problem: sentenceOf(error) }),
    );
  }, [projectId, of]);
  if (due === undefined) return <span class="subtle-text">{TEXTS.counting}</span>;
  if ('problem' in due) {
    return (
      <span class="problem">
        {TEXTS.notCountedDue} {due.problem}
      </span>
    );
  }
  const { promised, overdue } = due;
  return (
    <span class="row">
      <SiteLink siteUrl={siteUrl} path={searchPath(promised.query)}>
        {saidOf(promised, TEXTS.answersDue)}
      </SiteLink>
      {overdue.count > 0 && (
        <SiteLink siteUrl={siteUrl} path={searchPath(overdue.query)}>
          <span class="problem">{saidOf(overdue, TEXTS.answersOverdue)}</span>
        </SiteLink>
      )}
    </span>
  );
}

const saidOf = ({ count, isAbout }: Counted, text: (count: number) => string): string =>
  isAbout ? TEXTS.about(text(count)) : text(count);
