import { useState } from 'preact/hooks';
import { searchIssues } from './jira/search';
import { IssueTable } from './parts/issue-table';
import { Problem } from './parts/problem';
import { Waiting } from './parts/waiting';
import { useLoaded } from './use-loaded';

/** Where every number of the app leads: the work items behind a JQL query. */
export function SearchPage() {
  const [jql] = useState(() => new URLSearchParams(window.location.search).get('jql') ?? '');
  const [loaded, again] = useLoaded(() => searchIssues(jql), [jql]);
  return (
    <>
      <h1>Search</h1>
      <form class="search-form" action="/issues/" method="get">
        <label class="grow">
          <span class="visually-hidden">JQL</span>
          <textarea class="field code" name="jql" rows={2} spellcheck={false} defaultValue={jql} />
        </label>
        <button type="submit" class="button primary">
          Search
        </button>
      </form>
      {loaded.state === 'loading' && <Waiting lines={10} />}
      {loaded.state === 'failed' && <Problem message={loaded.message} retry={again} />}
      {loaded.state === 'there' && (
        <>
          <p role="status">
            {loaded.value.issues.length} {loaded.value.issues.length === 1 ? 'work item' : 'work items'}
            {loaded.value.isWhole ? '' : ', and more'}
          </p>
          <IssueTable issues={loaded.value.issues} />
        </>
      )}
    </>
  );
}
