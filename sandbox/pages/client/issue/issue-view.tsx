import { useEffect } from 'preact/hooks';
import { readIssue } from '../jira/issue';
import { ProblemPage } from '../parts/problem-page';
import { Waiting } from '../parts/waiting';
import { useLoaded } from '../use-loaded';
import { Activity } from './activity';
import { AppContexts } from './app-contexts';
import { AppPanels } from './app-panels';
import { AppsMenu } from './apps-menu';
import { AppFields } from './app-fields';
import { Description } from './description';
import { Details } from './details';
import { onIssueChange } from './issue-changes';
import { Related } from './related';
import { readIssueModules } from './issue-modules';
import { Summary } from './summary';
import { Transitions } from './transitions';

/** A work item with everything one can do to it; the same on its own page and in a dialog. */
export function IssueView({ issueKey }: { readonly issueKey: string }) {
  const [loaded, again] = useLoaded(
    async () => ({ issue: await readIssue(issueKey), modules: await readIssueModules(issueKey) }),
    [issueKey],
  );
  const issueId = loaded.state === 'there' ? loaded.value.issue.id : undefined;
  useEffect(() => onIssueChange((change) => (change.issueId === issueId ? void again() : undefined)), [issueId, again]);

  if (loaded.state === 'loading') return <Waiting lines={12} />;
  if (loaded.state === 'failed') return <ProblemPage message={loaded.message} retry={again} />;
  const { issue, modules } = loaded.value;
  return (
    <article class="issue" aria-labelledby="issue-summary">
      <div class="issue-main">
        <Summary issue={issue} again={again} />
        <AppsMenu issue={issue} modules={modules} again={again} />
        <Description issue={issue} again={again} />
        <Related issue={issue} />
        <AppPanels issue={issue} modules={modules} again={again} />
        <Activity issue={issue} again={again} />
      </div>
      <aside class="issue-side" aria-label="Details">
        <Transitions issue={issue} again={again} />
        <AppContexts issue={issue} modules={modules} again={again} />
        <Details issue={issue} again={again} />
        <AppFields issue={issue} again={again} />
      </aside>
    </article>
  );
}
