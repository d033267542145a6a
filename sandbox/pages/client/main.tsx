import { render } from 'preact';
import { installVirtualDate } from '../../virtual-date';
import { pageAt, type PageAddress } from '../page-address';
import { BacklogPage } from './backlog/backlog-page';
import { boot } from './boot';
import { DashboardPage } from './dashboard/dashboard-page';
import { DashboardsPage } from './dashboard/dashboards-page';
import { IssueView } from './issue/issue-view';
import { LandingPage } from './landing-page';
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
    case 'project-settings':
      return <ProjectSettingsPage projectKey={address.projectKey} />;
    case 'site-settings':
      return <SiteSettingsPage />;
    case undefined:
      return <NotFound />;
  }
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
