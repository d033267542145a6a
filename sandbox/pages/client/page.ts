import type { BridgeFrame, DialogRequest, Flag, FramePage } from '../operations/operation';
import { createEventHub } from '../operations/event-hub';
import { THEME_CHANGED } from '../operations/enable-theming';
import type { Theme } from '../frame/boot';
import { ask } from './ask';
import { boot } from './boot';
import { createObservable } from './observable';

/** A dialog on the page; `opener` is the frame that asked for it, absent for the page itself. */
export type OpenDialog = {
  readonly id: number;
  readonly opener?: BridgeFrame | undefined;
  readonly request: DialogRequest;
};

export const dialogs = createObservable<readonly OpenDialog[]>([]);
export const flags = createObservable<readonly Flag[]>([]);
export const theme = createObservable<Theme>(boot.theme);

let lastDialogId = 0;

export function openDialog(request: DialogRequest, opener?: BridgeFrame): void {
  lastDialogId += 1;
  dialogs.set([...dialogs.value, { id: lastDialogId, opener, request }]);
}

/** Takes a dialog off the page and tells whoever opened it, once. */
export function closeDialog(dialog: OpenDialog, tell: () => void): void {
  if (!dialogs.value.includes(dialog)) return;
  dialogs.set(dialogs.value.filter((each) => each !== dialog));
  tell();
}

function showFlag(flag: Flag): void {
  flags.set([...flags.value.filter(({ id }) => id !== flag.id), flag]);
}

export function closeFlag(id: string): boolean {
  const isThere = flags.value.some((flag) => flag.id === id);
  flags.set(flags.value.filter((flag) => flag.id !== id));
  return isThere;
}

/** What went wrong, as a flag that stays until it is read. */
export function showProblem(title: string, error: unknown): void {
  const description = error instanceof Error ? error.message : String(error);
  showFlag({ id: `problem-${title}`, title, description, type: 'error', isAutoDismiss: false, actions: [] });
}

/** Switches the whole page, the app's frames included, and remembers it. */
export async function switchTheme(next: Theme): Promise<void> {
  document.documentElement.dataset['colorMode'] = next;
  theme.set(next);
  page.events.emit(THEME_CHANGED, next);
  await ask('/sandbox/session', { theme: next });
}

/** What the page offers to the app's frames. */
export const page: FramePage = {
  events: createEventHub(),
  theme: () => theme.value,
  openDialog: (opener, request) => openDialog(request, opener),
  showFlag,
  closeFlag,
  confirmLeaving: (url) => window.confirm(`This link leaves Jira for ${url}. Go there?`),
  go: (url, how) => {
    if (how === 'new-tab') window.open(url, '_blank', 'noopener');
    else window.location.assign(url);
  },
  ask: (path, body) => ask(path, body),
};
