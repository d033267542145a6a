import { events, requestJira as bridgeRequest, router, showFlag, view } from '@forge/bridge';
import { prefixOf, queryOnSite, type Installation } from '../../../src/core/installation/installation';

/** What the host tells a frame about where it stands; `extension` differs by module (docs/platform.md#the-bridge). */
export type HostContext = {
  readonly accountId: string | undefined;
  readonly localId: string;
  readonly moduleKey: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly siteUrl: string;
  readonly extension: Readonly<Record<string, unknown>>;
};

let ownInstallation: Installation | undefined;

/** Reads the frame's context. */
export async function hostContext(): Promise<HostContext> {
  const context = await view.getContext();
  ownInstallation = installationIn(context);
  const { accountId, localId, moduleKey, locale, timezone, siteUrl, extension } = context;
  return { accountId, localId, moduleKey, locale, timeZone: timezone, siteUrl, extension };
}

/** Which installation of the app the frame belongs to, as long as it lives. */
export async function installed(): Promise<Installation> {
  ownInstallation ??= installationIn(await view.getContext());
  return ownInstallation;
}

const installationIn = ({ environmentId, environmentType }: Installation): Installation => ({
  environmentId,
  environmentType,
});

/** A query as people find it in Jira's search, with the aliases of this installation. */
export const queryHere = (jql: string): string => (ownInstallation ? queryOnSite(jql, prefixOf(ownInstallation)) : jql);

/** Keeps the frame in Jira's theme from now on. */
export const followTheme = (): Promise<void> => view.theme.enable();

/** Jira's REST API as the person who looks at the page. */
export const requestJira = (path: string, init?: RequestInit): Promise<Response> => bridgeRequest(path, init ?? {});

/** Asks Jira to read the issue view again after the frame changed the issue. */
export const refreshIssueView = (): Promise<void> => view.refresh();

/** Hands a value to the host: a field's new value, or a gadget's configuration. */
export const submit = (value: unknown): Promise<void> => view.submit(value);

/** Closes the frame's dialog or inline edit without a value. */
export const close = (): Promise<void> => view.close();

/** Opens an address of this site beside the current page. Frames may not open windows themselves. */
export const openInNewTab = (path: string): Promise<void> => router.open(path);

/** Opens a work item beside the current page. */
export const openIssue = (issueKey: string): Promise<void> => openInNewTab(`/browse/${issueKey}`);

/** Hears an event of the host or of the app's other frames; answers how to stop listening. */
export function onHostEvent(event: string, listener: (payload: unknown) => void): () => void {
  const subscription = events.on(event, listener);
  return () => void subscription.then((subscribed) => subscribed.unsubscribe());
}

export type FlagAction = { readonly text: string; readonly onClick: () => void };

/** Shows one of Jira's own flags: the result of something the person did. Answers how to take it away again. */
export function flag(
  type: 'success' | 'error' | 'info',
  title: string,
  description?: string,
  actions: FlagAction[] = [],
): () => void {
  const shown = showFlag({
    id: `stakes-${title}`,
    type,
    title,
    actions,
    isAutoDismiss: type !== 'error',
    ...(description === undefined ? {} : { description }),
  });
  return () => void shown.close();
}
