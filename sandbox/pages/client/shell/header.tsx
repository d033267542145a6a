import { useState } from 'preact/hooks';
import { ask } from '../ask';
import { boot } from '../boot';
import { useObservable } from '../observable';
import { showProblem, switchTheme, theme } from '../page';
import { dayText } from '../parts/day-text';

/** The bar on every page: where one can go, who looks, what day it is. */
export function Header() {
  return (
    <header class="site-header">
      <a class="brand" href="/">
        <span class="mark" aria-hidden="true" />
        Jira <span class="sandbox-mark">sandbox</span>
      </a>
      <nav aria-label="Jira">
        <ul>
          {boot.projects.map(({ key, name }) => (
            <li key={key}>
              <a href={`/jira/projects/${key}/backlog`} aria-current={isHere(`/jira/projects/${key}/`)}>
                {name}
              </a>
            </li>
          ))}
          <li>
            <a href="/jira/dashboards" aria-current={isHere('/jira/dashboards')}>
              Dashboards
            </a>
          </li>
          {boot.viewer.isAdmin && (
            <li>
              <a href="/jira/settings/apps/stakes" aria-current={isHere('/jira/settings/')}>
                Settings
              </a>
            </li>
          )}
        </ul>
      </nav>
      <div class="levers">
        <Today />
        <ThemeSwitch />
        <ViewerSwitch />
      </div>
    </header>
  );
}

function isHere(start: string): 'page' | undefined {
  return window.location.pathname.startsWith(start) ? 'page' : undefined;
}

/** The site's date. Whatever falls due on the way is done before the next page shows, which may take a while. */
function Today() {
  const [isMoving, setMoving] = useState(false);
  const move = (days: number) => () => {
    setMoving(true);
    ask('/sandbox/clock', { days }).then(
      () => window.location.reload(),
      (error: unknown) => {
        setMoving(false);
        showProblem("The date couldn't be moved", error);
      },
    );
  };
  return (
    <div class="today" role="group" aria-label="Date">
      <span role="status">{isMoving ? 'Moving the date …' : <time>{dayText(new Date())}</time>}</span>
      <button type="button" class="button small" disabled={isMoving} onClick={move(1)}>
        +1 day
      </button>
      <button type="button" class="button small" disabled={isMoving} onClick={move(30)}>
        +30 days
      </button>
    </div>
  );
}

function ThemeSwitch() {
  const next = useObservable(theme) === 'light' ? 'dark' : 'light';
  return (
    <button type="button" class="button small" onClick={() => void switchTheme(next)}>
      {next === 'dark' ? 'Dark' : 'Light'}
      <span class="visually-hidden"> theme</span>
    </button>
  );
}

function ViewerSwitch() {
  const become = (accountId: string): void =>
    void ask('/sandbox/session', { accountId }).then(
      () => window.location.reload(),
      (error: unknown) => showProblem("The person couldn't be switched", error),
    );
  return (
    <label class="viewer">
      <span class="visually-hidden">Look as</span>
      <select class="field" value={boot.viewer.accountId} onChange={({ currentTarget }) => become(currentTarget.value)}>
        {boot.people.map(({ accountId, displayName }) => (
          <option key={accountId} value={accountId}>
            {displayName}
          </option>
        ))}
      </select>
    </label>
  );
}
