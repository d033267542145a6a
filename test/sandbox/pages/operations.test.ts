import { createEventHub } from '../../../sandbox/pages/operations/event-hub';
import { perform } from '../../../sandbox/pages/operations/index';
import type { BridgeFrame, DialogRequest, Flag, Place } from '../../../sandbox/pages/operations/operation';

/** A frame on a page that writes down what it is asked for. */
function aFrame(place: Place = {}) {
  const asked: { path: string; body: unknown }[] = [];
  const opened: DialogRequest[] = [];
  const flags: Flag[] = [];
  const frame: BridgeFrame = {
    id: 'frame-1',
    moduleKey: 'panel',
    moduleType: 'jira:issuePanel',
    extension: { type: 'jira:issuePanel' },
    place,
    onEnd: [],
    page: {
      events: createEventHub(),
      theme: () => 'dark',
      openDialog: (_, request) => void opened.push(request),
      showFlag: (flag) => void flags.push(flag),
      closeFlag: (id) => flags.some((flag) => flag.id === id),
      confirmLeaving: () => false,
      go: () => undefined,
      ask: async (path, body) => {
        asked.push({ path, body });
        return { asked: path };
      },
    },
  };
  return { frame, asked, opened, flags };
}

describe('a bridge call', () => {
  it.each([
    ['requestTeamworkGraph', {}, 'no bridge operation "requestTeamworkGraph"'],
    ['constructor', {}, 'no bridge operation "constructor"'],
    ['invoke', { functionKey: 7 }, 'invoke: "functionKey"'],
    ['invoke', { functionKey: 'a', invokeType: 'ui-remote-fetch' }, 'no ui-remote-fetch'],
    ['fetchProduct', { product: 'confluence', restPath: '/wiki' }, 'only requestJira works'],
    ['fetchProduct', { product: 'jira', restPath: 'https://example.com' }, 'a path starts with /'],
    ['fetchProduct', { product: 'jira', restPath: '/rest', isMultipartFormData: true }, 'takes no uploads'],
    ['on', { event: 'x' }, 'on: "callback"'],
    ['emit', {}, 'emit: "event"'],
    ['showFlag', { title: 'No id' }, 'showFlag: "id"'],
    ['openModal', { size: 'huge' }, 'openModal: "size"'],
    ['openIssueViewModal', { data: { context: {} } }, 'openIssueViewModal: "data.context.issueKey"'],
    ['openIssueCreateModal', {}, 'openIssueCreateModal: "data"'],
    ['navigate', { target: 'moon' }, 'navigate: "target"'],
    ['getUrl', {}, 'navigate: "target"'],
    ['changeWindowTitle', 'Stakes', 'Only full pages'],
    ['getCustomFieldInternalAPI', undefined, 'Only the frame of a custom field'],
    ['enableTheming', undefined, 'enableTheming:'],
  ])('%s with %j is rejected: %s', async (name, payload, message) => {
    await expect(async () => perform(name, payload, aFrame().frame)).rejects.toThrow(message);
  });

  it.each(['submit', 'close', 'onClose', 'open', 'refresh', 'refreshIssueView'])(
    '%s is false where the place of the frame has nothing for it',
    async (name) => {
      expect(await perform(name, () => undefined, aFrame().frame)).toBe(false);
    },
  );

  it('submits, closes and refreshes where the place can', async () => {
    const seen: unknown[] = [];
    const place: Place = {
      submit: (value) => seen.push(value) > 0,
      close: (payload) => void seen.push(payload),
      refresh: () => void seen.push('read again'),
    };
    const { frame } = aFrame(place);
    expect(await perform('submit', { answer: 1 }, frame)).toBe(true);
    expect(perform('close', 'done', frame)).toBe(true);
    expect(await perform('refreshIssueView', undefined, frame)).toBe(true);
    expect(seen).toEqual([{ answer: 1 }, 'done', 'read again']);
  });

  it('invokes with the module and its context, never with an account of the frame’s choosing', async () => {
    const { frame, asked } = aFrame();
    await perform('invoke', { functionKey: 'reassess', payload: { issueId: '1' }, accountId: 'somebody' }, frame);
    expect(asked).toEqual([
      {
        path: '/sandbox/bridge/invoke',
        body: {
          moduleKey: 'panel',
          extension: { type: 'jira:issuePanel' },
          functionKey: 'reassess',
          payload: { issueId: '1' },
        },
      },
    ]);
  });

  it('sends a request to Jira with lower-case header names and no body for null', async () => {
    const { frame, asked } = aFrame();
    const fetchRequestInit = { method: 'get', body: null, headers: [['X-Atlassian-Token', 'no-check']] };
    await perform('fetchProduct', { product: 'jira', restPath: '/rest/api/3/myself', fetchRequestInit }, frame);
    expect(asked[0]?.body).toEqual({
      method: 'GET',
      path: '/rest/api/3/myself',
      headers: { 'x-atlassian-token': 'no-check' },
    });
  });

  it('hears an event once for each subscription, until it unsubscribes', async () => {
    const { frame } = aFrame();
    const heard: unknown[] = [];
    const callback = (payload: unknown): number => heard.push(payload);
    const first = (await perform('on', { event: 'saved', callback }, frame)) as { unsubscribe(): void };
    await perform('on', { event: 'saved', callback }, frame);
    await perform('emit', { event: 'saved', payload: 1 }, frame);
    first.unsubscribe();
    await perform('emit', { event: 'saved', payload: 2 }, frame);
    await perform('emit', { event: 'other', payload: 3 }, frame);
    expect(heard).toEqual([1, 1, 2]);
  });

  it('passes product events to the modules that Jira tells, and to no others', () => {
    const { frame } = aFrame();
    const heard: unknown[] = [];
    perform('on', { event: 'JIRA_ISSUE_CHANGED', callback: (payload: unknown) => heard.push(payload) }, frame);
    frame.page.events.emit('JIRA_ISSUE_CHANGED', 'gadgets only', (type) => type === 'jira:dashboardGadget');
    frame.page.events.emit('JIRA_ISSUE_CHANGED', 'panels', (type) => type === 'jira:issuePanel');
    expect(heard).toEqual(['panels']);
  });

  it('gives a flag the kind of its appearance, and says whether a flag was there to close', () => {
    const { frame, flags } = aFrame();
    perform('showFlag', { id: 1, title: 'Saved', type: 'info', appearance: 'success' }, frame);
    expect(flags).toMatchObject([{ id: '1', type: 'success', title: 'Saved', isAutoDismiss: false }]);
    expect(perform('closeFlag', { id: 1 }, frame)).toBe(true);
    expect(perform('closeFlag', { id: 'gone' }, frame)).toBe(false);
  });

  it('opens dialogs and hears how they end', () => {
    const { frame, opened } = aFrame();
    const heard: unknown[] = [];
    const onClose = (payload?: unknown): number => heard.push(payload);
    perform('openModal', { resource: null, onClose, context: { a: 1 } }, frame);
    perform('openIssueCreateModal', { data: { onClose, context: { summary: 'x' } } }, frame);
    const [modal, create] = opened;
    if (modal?.kind === 'module') modal.closed('picked');
    if (create?.kind === 'create') create.closed('10100');
    expect(heard).toEqual(['picked', { payload: [{ issueId: '10100' }] }]);
  });
});
