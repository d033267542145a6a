import { render } from 'preact';
import type { LandingCard } from '../../loaded-site';
import { installVirtualDate } from '../../virtual-date';
import { type PageAddress, pageAt } from '../page-address';
import { ask } from './ask';
import { BacklogPage } from './backlog/backlog-page';
import { boot } from './boot';
import { DashboardPage } from './dashboard/dashboard-page';
import { DashboardsPage } from './dashboard/dashboards-page';
import { IssueView } from './issue/issue-view';
import { showProblem } from './page';
import { ProjectPage } from './project-page';
import { SearchPage } from './search-page';
import { ProjectSettingsPage, SiteSettingsPage } from './settings-page';
import { Dialogs } from './shell/dialogs';
import { FlagList } from './shell/flag-list';
import { Header } from './shell/header';
import './styles/pages.css';

installVirtualDate(() => boot.clockOffsetMs);

function Page({ address }: { readonly address: PageAddress | undefined }) {
  switch (address?.page) {
    case 'landing':
      return <LandingPage />;
    case 'backlog':
      return <BacklogPage projectKey={address.projectKey} />;
    case 'issue':
      return <IssueView issueKey={address.issueKey} />;
    case 'search':
      return <SearchPage />;
    case 'dashboards':
      return <DashboardsPage />;
    case 'dashboard':
      return <DashboardPage dashboardId={address.dashboardId} />;
    case 'project-page':
      return <ProjectPage projectKey={address.projectKey} />;
    case 'project-settings':
      return <ProjectSettingsPage projectKey={address.projectKey} />;
    case 'site-settings':
      return <SiteSettingsPage />;
    case undefined:
      return <NotFound />;
  }
}

/** The first page: what this is, and one click into each job, as the person who does it. */
function LandingPage() {
  return (
    <div class="landing">
      <h1>{boot.headline}</h1>
      {boot.problem !== undefined && <p class="problem-told">{boot.problem}</p>}
      <ol class="cards">
        {boot.cards.map((card, at) => (
          <li key={card.title}>
            <Card card={card} step={boot.cards.length > 1 ? at + 1 : undefined} />
          </li>
        ))}
      </ol>
      {boot.skipped.length > 0 && (
        <details>
          <summary>{boot.skipped.length} lines of the export were left out</summary>
          <ul>
            {boot.skipped.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      <p class="subtle-text">
        This is a sandbox: Jira is emulated on this machine, the app is the real one. Nothing leaves it.{' '}
        <button type="button" class="link" onClick={() => void startOver()}>
          Start over
        </button>
      </p>
    </div>
  );
}

function Card({ card, step }: { readonly card: LandingCard; readonly step: number | undefined }) {
  const { title, text, toTry, accountId, address } = card;
  const open = (): void =>
    void ask('/sandbox/session', { accountId }).then(
      () => window.location.assign(address),
      (error: unknown) => showProblem("The page couldn't be opened", error),
    );
  return (
    <button type="button" class="card" onClick={open}>
      <span class="card-head">
        {step !== undefined && <span>{step}</span>}
        <span>{title}</span>
      </span>
      <span class="card-text">{text}</span>
      {toTry !== undefined && <span class="card-try">{toTry}</span>}
    </button>
  );
}

async function startOver(): Promise<void> {
  await ask('/sandbox/reset', {});
  window.location.reload();
}

function NotFound() {
  return (
    <>
      <h1>There is no such page</h1>
      <p>
        The sandbox has no page at this address. <a href="/">Go to the first page</a>.
      </p>
    </>
  );
}

render(
  <>
    <a class="skip-link" href="#page">
      Skip to the page
    </a>
    <Header />
    <main id="page" tabIndex={-1}>
      <Page address={pageAt(window.location.pathname)} />
    </main>
    <FlagList />
    <Dialogs />
  </>,
  document.body,
);
