/*
 * The platform's script in an app's frame. It runs before the app's own scripts and gives them `__bridge`, through
 * which the unmodified @forge/bridge reaches the page (docs/platform.md#the-bridge).
 */
import { createChannel } from '../channel/channel';
import { bootIn, CONNECT } from './boot';
import { createFrameHistory } from './history';
import { startTheming } from './theming';
import { installVirtualDate } from '../../virtual-date';

const boot = bootIn(window.name);
installVirtualDate(() => boot.clockOffsetMs);

const { port1, port2 } = new MessageChannel();
// The page asks one thing by name: an answer that comes after everything the frame sent before.
const channel = createChannel(port1, (name) => {
  if (name !== 'ping') throw new Error(`A frame doesn't know "${name}".`);
});
window.parent.postMessage(CONNECT, boot.siteOrigin, [port2]);

const applyTheme = startTheming(boot);

async function createHistory(): Promise<unknown> {
  if (boot.historyPath === undefined) throw new Error('This module has no address of its own to route in.');
  const { history, popped } = createFrameHistory(boot.historyPath, {
    show: (path, how) => void channel.call('__historyShow', { path, how }),
    go: (delta) => void channel.call('__historyGo', { delta }),
  });
  await channel.call('__historyListen', { popped });
  return history;
}

const callBridge = (name: string, payload?: unknown): Promise<unknown> => {
  if (name === 'createHistory') return createHistory();
  if (name === 'enableTheming') return channel.call('enableTheming', { applyTheme });
  return channel.call(name, payload);
};

Object.defineProperty(globalThis, '__bridge', { value: { callBridge } });
