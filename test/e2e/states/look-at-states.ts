import { mkdirSync } from 'node:fs';
import { describeInBrowser } from '../../sandbox/pages/browser';
import { openDemo, type DemoInBrowser } from '../demo-in-browser';
import { lookAtEverySize, PICTURES } from './look';
import type { State } from './state';

const MINUTES = 60_000;

/** Brings a screen into each of its states, one after the other on one site, and looks at each from every side. */
export function lookAtStates(screen: string, states: readonly State[]): void {
  describeInBrowser(`every state of ${screen}, in both themes, wide, narrow and zoomed`, () => {
    let demo: DemoInBrowser;
    beforeAll(async () => {
      mkdirSync(PICTURES, { recursive: true });
      demo = await openDemo();
    }, 2 * MINUTES);
    afterAll(() => demo.close());

    it.each(states)(
      '$name',
      async ({ name, place, who, path, before, held, opened, act, says, after }) => {
        await before?.(demo, demo.sandbox.running().jira.store.site);
        const visit = await demo.visit(who, 'light');
        if (held) await visit.hold(held);
        await visit.open(path);
        await opened?.(visit);
        const frame = held
          ? visit.page.locator(`iframe[title="${place.frame}"]`).contentFrame()
          : await visit.frame(place.frame);
        await act?.(visit, frame, demo);
        const said = frame.getByText(says).first();
        await said.waitFor();
        expect(await lookAtEverySize(visit, { name, place, said })).toEqual([]);
        await visit.close();
        await after?.(demo);
      },
      MINUTES,
    );
  });
}
