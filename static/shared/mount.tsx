import { render, type ComponentType } from 'preact';
import { followTheme, hostContext, type HostContext } from './bridge/host';
import { Banner } from './parts/banner';
import { Skeleton } from './parts/skeleton';
import './styles.css';

/** How long the theme is waited for: without it a UI shows Jira's light colours, which everybody can read. */
const THEME_PATIENCE_MS = 2_000;

/** How long nothing is said about a start that takes its time, and from when on it counts as failed. */
const QUIET_MS = 1_000;
const PATIENCE_MS = 10_000;

const TEXTS = {
  starting: 'Starting Stakes',
  failed: "Stakes couldn't start here: Jira doesn't say where it is shown. Nothing was changed.",
  next: 'Try again or reload the page. If it stays, tell your Jira admin.',
  retry: 'Try again',
};

/**
 * Puts a UI on the page: theme first, so that nothing flashes, then the context, then the view. A call of Jira's bridge
 * that fails or isn't answered never leaves the frame empty: what happened is said, with a way to try again, and an answer
 * that comes late still brings the view.
 */
export async function mount(View: ComponentType<{ readonly host: HostContext }>): Promise<void> {
  const root = document.querySelector('main');
  if (!root) throw new Error('The page has no <main>.');
  // It watches from when something can be lost; what has the focus by then is watched too.
  void import('./parts/keep-focus').then(({ keepFocus }) => keepFocus(root), console.error);
  let isOver = false;
  const show = (what: preact.ComponentChild) => {
    if (!isOver) render(what, root);
  };
  const fail = () => show(<NotStarted again={() => void start()} />);
  const start = async (): Promise<void> => {
    const waiting = setTimeout(() => show(<Skeleton lines={3} label={TEXTS.starting} />), QUIET_MS);
    const givingUp = setTimeout(fail, PATIENCE_MS);
    try {
      await themed();
      const host = await hostContext();
      document.documentElement.lang = host.locale;
      show(<View host={host} />);
      isOver = true;
    } catch (error) {
      console.error(error);
      fail();
    } finally {
      clearTimeout(waiting);
      clearTimeout(givingUp);
    }
  };
  await start();
}

/** Ends when the frame is in Jira's theme, or when that failed or takes too long: it is no reason to show nothing. */
async function themed(): Promise<void> {
  const late = new Promise<void>((resolve) => setTimeout(resolve, THEME_PATIENCE_MS));
  await Promise.race([followTheme().catch((error: unknown) => console.error(error)), late]);
}

function NotStarted({ again }: { readonly again: () => void }) {
  return (
    <Banner kind="danger" role="alert">
      <p>{TEXTS.failed}</p>
      <p>{TEXTS.next}</p>
      <p>
        <button type="button" class="button" onClick={again}>
          {TEXTS.retry}
        </button>
      </p>
    </Banner>
  );
}
