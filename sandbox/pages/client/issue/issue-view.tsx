import { useEffect } from 'preact/hooks';
import * as v from 'valibot';
import { moduleByKey } from '../boot';
import { ForgeFrame } from '../frames/forge-frame';
import { editIssue, readIssue } from '../jira/issue';
import { page } from '../page';
import { Adf, adfOf, textOfAdf } from '../parts/adf';
import { Editable } from '../parts/editable';
import { ProblemPage } from '../parts/problem';
import { TypeIcon } from '../parts/type-icon';
import { Waiting } from '../parts/waiting';
import { useLoaded } from '../use-loaded';
import { Activity } from './activity';
import { AppContexts } from './app-contexts';
import { AppFields } from './app-fields';
import { AppsMenu } from './apps-menu';
import { Details } from './details';
import { issueExtension, type IssueModulesPart, type IssuePart, readIssueModules } from './issue-part';
import { Related } from './related';
import { Transitions } from './transitions';

const ChangeSchema = v.object({
  issueId: v.string(),
  issueKey: v.string(),
  projectId: v.string(),
  changes: v.array(v.object({ changeType: v.picklist(['updated', 'commented']), atlassianId: v.optional(v.string()) })),
});

type IssueChange = v.InferOutput<typeof ChangeSchema>;

const ISSUE_MODULES = [
  'jira:issuePanel',
  'jira:issueContext',
  'jira:issueGlance',
  'jira:issueActivity',
  'jira:customField',
];

const listeners = new Set<(change: IssueChange) => void>();

let source: EventSource | undefined;

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

/** Hears of every change of an issue the viewer may see. The first listener opens the page's one line to the server. */
function onIssueChange(listener: (change: IssueChange) => void): () => void {
  listeners.add(listener);
  source ??= open();
  return () => void listeners.delete(listener);
}

function open(): EventSource {
  const events = new EventSource('/sandbox/events');
  events.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const change = v.parse(ChangeSchema, JSON.parse(data));
    for (const listener of listeners) listener(change);
    const { issueId, projectId, changes } = change;
    const payload = { issueId, projectId, changes };
    page.events.emit('JIRA_ISSUE_CHANGED', payload, (moduleType) => ISSUE_MODULES.includes(moduleType));
  });
  return events;
}

/** Where the work item belongs, its key, and its summary as the page's heading. */
function Summary({ issue, again }: IssuePart) {
  const { key, fields, editmeta } = issue;
  const { project, parent, issuetype, summary } = fields;
  return (
    <>
      <nav aria-label="Breadcrumb" class="breadcrumb">
        <a href={`/jira/projects/${project.key}/backlog`}>{project.name}</a>
        {parent && <a href={`/browse/${parent.key}`}>{parent.key}</a>}
        <span>
          <TypeIcon name={issuetype.name} /> <a href={`/browse/${key}`}>{key}</a>
        </span>
      </nav>
      <Editable
        name="Summary"
        canEdit={Object.hasOwn(editmeta.fields, 'summary')}
        control={
          <input class="field" name="value" aria-label="Summary" defaultValue={summary} required maxLength={255} />
        }
        save={async (text) => {
          await editIssue(key, { summary: text });
          await again();
        }}
      >
        <h1 id="issue-summary">{summary}</h1>
      </Editable>
    </>
  );
}

function Description({ issue, again }: IssuePart) {
  const { description } = issue.fields;
  return (
    <section aria-labelledby="issue-description">
      <h2 id="issue-description">Description</h2>
      <Editable
        name="Description"
        canEdit={Object.hasOwn(issue.editmeta.fields, 'description')}
        control={
          <textarea
            class="field"
            name="value"
            rows={6}
            aria-label="Description"
            defaultValue={textOfAdf(description)}
          />
        }
        save={async (text) => {
          await editIssue(issue.key, { description: text.trim() === '' ? null : adfOf(text) });
          await again();
        }}
      >
        {description ? <Adf document={description} /> : <p class="subtle-text">No description yet.</p>}
      </Editable>
    </section>
  );
}

/** The panels this work item shows. */
function AppPanels({ issue, modules, again }: IssueModulesPart) {
  return (
    <>
      {modules.panels
        .filter(({ isAdded, isPinned }) => isAdded || isPinned)
        .map(({ key }) => {
          const module = moduleByKey(key);
          if (module?.view === undefined) return null;
          return (
            <section class="panel" key={key} aria-labelledby={`panel-${key}`}>
              <h2 id={`panel-${key}`} class="panel-title">
                {module.icon !== undefined && <img src={module.icon} alt="" width="16" height="16" />}
                {module.title}
              </h2>
              <ForgeFrame
                moduleKey={key}
                source={module.view}
                title={module.title}
                extension={{ ...issueExtension(module.type, issue), isNewToIssue: false }}
                place={{ refresh: again }}
              />
            </section>
          );
        })}
    </>
  );
}
