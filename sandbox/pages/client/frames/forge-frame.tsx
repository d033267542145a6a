import { iframeResizer } from 'iframe-resizer';
import { useEffect, useRef, useState } from 'preact/hooks';
import { createChannel, type Channel } from '../../channel/channel';
import { bootName, CONNECT, type Boot } from '../../frame/boot';
import type { BridgeFrame, Place } from '../../operations/operation';
import { perform } from '../../operations/index';
import { boot, moduleByKey } from '../boot';
import { page } from '../page';

/** A frame that a form may wait for: `settle` ends after everything the frame had sent by then has arrived. */
export type FrameHandle = { settle(): Promise<void> };

export type ForgeFrameProps = {
  readonly moduleKey: string;
  /** Address of the resource's document, of the app's own origin. */
  readonly source: string;
  readonly title: string;
  readonly extension: Readonly<Record<string, unknown>>;
  readonly place?: Place;
  /** How the frame is sized: by its content, or by the dialog that holds it. */
  readonly sizing?: 'content' | 'fill';
  /** Works where nobody sees it, and Tab passes it by. */
  readonly isUnseen?: boolean;
  /** Where the app's own routing starts, in pages that have an address of their own. */
  readonly historyPath?: string;
  readonly onHandle?: (handle: FrameHandle) => void;
};

/** What a frame may do; no pop-ups and no leaving the page, so links go through the bridge. */
const SANDBOX = 'allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts';
const FEATURES = 'camera; clipboard-write; display-capture; fullscreen; microphone';

const IN_DIALOGS = new Set<unknown>(['issue-create', 'issue-transition', 'issue-bulk-edit']);

/** Gadgets stand on cards; Jira's dialogs and the app's own lie over the page. */
function surfaceUnder(moduleKey: string, { renderContext, modal }: ForgeFrameProps['extension']): Boot['surface'] {
  if (modal !== undefined || IN_DIALOGS.has(renderContext)) return 'surface-overlay';
  return moduleByKey(moduleKey)?.type === 'jira:dashboardGadget' ? 'surface-raised' : 'surface';
}

let lastFrame = 0;

/** One of the app's UIs in an iframe of the app's own origin. A change of its extension makes a new frame. */
export function ForgeFrame(props: ForgeFrameProps) {
  return <OneFrame key={`${props.source} ${JSON.stringify(props.extension)}`} {...props} />;
}

function OneFrame({
  moduleKey,
  source,
  title,
  extension,
  place,
  sizing = 'content',
  isUnseen = false,
  historyPath,
  onHandle,
}: ForgeFrameProps) {
  const element = useRef<HTMLIFrameElement>(null);
  const latestPlace = useRef<Place>({});
  latestPlace.current = place ?? {};
  const [frameId] = useState(() => `frame-${(lastFrame += 1)}`);
  const [isReady, setReady] = useState(false);

  useEffect(() => {
    const iframe = element.current;
    if (iframe === null) return undefined;
    const frame: BridgeFrame = {
      id: frameId,
      moduleKey,
      moduleType: moduleByKey(moduleKey)?.type ?? '',
      extension,
      page,
      get place() {
        return latestPlace.current;
      },
      onEnd: [],
    };
    let channel: Channel | undefined;
    const connect = (event: MessageEvent): void => {
      const [port] = event.ports;
      const isOurs = event.source === iframe.contentWindow && event.origin === boot.app.origin;
      if (!isOurs || event.data !== CONNECT || port === undefined) return;
      channel?.close();
      channel = createChannel(port, (name, payload) => performOrFail(name, payload, frame));
    };
    window.addEventListener('message', connect);
    onHandle?.({ settle: () => settled(channel) });
    const resizers =
      sizing === 'content'
        ? iframeResizer(
            {
              checkOrigin: [boot.app.origin],
              heightCalculationMethod: 'bodyOffset',
              warningTimeout: 0,
              onResized: ({ height }) => setReady((before) => before || Number(height) > 0),
            },
            iframe,
          )
        : [];
    iframe.src = source;
    return () => {
      window.removeEventListener('message', connect);
      for (const end of frame.onEnd) end();
      channel?.close();
      for (const resizer of resizers) resizer.iFrameResizer?.removeListeners();
    };
  }, []);

  // A frame takes its window name when it enters the document, so it can't be given later.
  const name = bootName({
    frameId,
    siteOrigin: window.location.origin,
    clockOffsetMs: boot.clockOffsetMs,
    themeAttribute: boot.app.themeAttribute,
    tokenCssPath: boot.app.tokenCssPath,
    surface: surfaceUnder(moduleKey, extension),
    ...(historyPath === undefined ? {} : { historyPath }),
  });
  return (
    <div class={`frame ${sizing} ${isReady || sizing === 'fill' ? 'ready' : 'waiting'}`}>
      <iframe
        ref={element}
        id={frameId}
        name={name}
        title={title}
        sandbox={SANDBOX}
        allow={FEATURES}
        {...(isUnseen ? { tabIndex: -1 } : {})}
      />
    </div>
  );
}

/** Performs a bridge call, unless the site says that it goes wrong. */
function performOrFail(name: string, payload: unknown, frame: BridgeFrame): unknown {
  const fault = boot.bridgeFaults[name];
  if (fault === 'unanswered') return new Promise<never>(() => undefined);
  if (fault === 'rejected') throw new Error(`The sandbox refuses ${name}.`);
  return perform(name, payload, frame);
}

const SETTLE_MS = 10_000;

/** A form waits ten seconds at most for a frame's last value, then goes on without it. */
async function settled(channel: Channel | undefined): Promise<void> {
  if (channel === undefined) return;
  const late = new Promise<void>((resolve) => setTimeout(resolve, SETTLE_MS));
  await Promise.race([
    channel.call('ping').then(
      () => undefined,
      () => undefined,
    ),
    late,
  ]);
}
