import type { FrameLocator } from 'playwright-core';
import type { Site } from '../../../sandbox/jira/site';
import type { DemoInBrowser, Visit } from '../demo-in-browser';

/** Where a screen of the app stands: the title of its frame, and what of the page a picture of it shows. */
export type Place = { readonly frame: string; readonly shown: string };

/** A state that a screen can be in, and how it comes about on the demo's site. */
export type State = {
  readonly name: string;
  readonly place: Place;
  readonly who: string;
  readonly path: string;
  /** What is so on the site before anybody looks. */
  readonly before?: ((demo: DemoInBrowser, site: Site) => unknown) | undefined;
  /** How somebody brings the screen up, where the page doesn't show it at once. */
  readonly opened?: ((visit: Visit) => Promise<unknown>) | undefined;
  /** What the app asks and gets no answer to, for as long as the picture is taken. */
  readonly held?: RegExp | undefined;
  /** What the person does there, or what happens meanwhile. */
  readonly act?: ((visit: Visit, frame: FrameLocator, demo: DemoInBrowser) => Promise<unknown>) | undefined;
  /** Takes back what would be in the way of other states. */
  readonly after?: ((demo: DemoInBrowser) => unknown) | undefined;
  /** What the screen says then, and in no state before it. */
  readonly says: string | RegExp;
};

/** Jira answers the app's next call with this, once: its hour is used up, so that trying again is no use. */
export function failOnce({ sandbox }: DemoInBrowser, template?: string): void {
  const answer = { status: 429, reason: 'jira-quota-global-based' } as const;
  sandbox.running().jira.faults.pending.push({ via: 'bridge', template, times: 1, answer });
}
