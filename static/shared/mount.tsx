import { render, type ComponentType } from 'preact';
import { followTheme, hostContext, type HostContext } from './bridge/host';
import './styles.css';

/** Puts a UI on the page: theme first, so that nothing flashes, then the context, then the view. */
export async function mount(View: ComponentType<{ readonly host: HostContext }>): Promise<void> {
  await followTheme();
  const host = await hostContext();
  document.documentElement.lang = host.locale;
  const root = document.querySelector('main');
  if (!root) throw new Error('The page has no <main>.');
  render(<View host={host} />, root);
}
