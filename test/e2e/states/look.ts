import { join } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import type { Size, Theme, Visit } from '../demo-in-browser';
import type { Place } from './state';

/** Pictures for whoever wants to look. */
export const PICTURES = join(__dirname, '../../../build/screenshots');

type Look = { readonly theme: Theme; readonly kind: string; readonly size: Size };

const WIDE: Size = { width: 1280, height: 900 };
const NARROW: Size = { width: 320, height: 640 };
/** A window of 1280 pixels has the room of half as many at 200 % zoom. */
const ZOOMED: Size = { width: 640, height: 450 };

/** Each look differs from the one before it in one thing, so that changing it under a reader's eyes is tried as well. */
const LOOKS: readonly Look[] = [
  { theme: 'light', kind: '', size: WIDE },
  { theme: 'dark', kind: '', size: WIDE },
  { theme: 'dark', kind: '-narrow', size: NARROW },
  { theme: 'light', kind: '-narrow', size: NARROW },
  { theme: 'light', kind: '-zoomed', size: ZOOMED },
];

/** By the clock: a frame that is scrolled out of sight draws nothing that one could wait for. */
const OFTEN = { polling: 50 };

/** What was wrong in one look: faults, and pixels of a frame's content that lie beside it. */
type Wrong = { readonly look: string; readonly faults: readonly string[]; readonly beside: readonly number[] };

/** What is looked at: its name, where it stands, and what of it says in which state it is. */
type LookedAt = { readonly name: string; readonly place: Place; readonly said: Locator };

/** Looks at what the page shows in both themes, wide, narrow and zoomed, and keeps a picture of each. */
export async function lookAtEverySize(visit: Visit, { name, place, said }: LookedAt): Promise<readonly Wrong[]> {
  const wrong: Wrong[] = [];
  for (const { theme, kind, size } of LOOKS) {
    await visit.page.setViewportSize(size);
    await inTheme(visit, theme);
    const frames = await visit.appFrames();
    await Promise.all(frames.map(ofItsHeight));
    // A dialog of a low window shows but a part of itself.
    await said.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const path = join(PICTURES, `${name}-${theme}${kind}.png`);
    await visit.page.locator(place.shown).first().screenshot({ path, animations: 'disabled' });
    const look = `${theme}${kind}`;
    wrong.push({ look, faults: await visit.faults(frames), beside: await Promise.all(frames.map(overflow)) });
  }
  return wrong.filter(({ faults, beside }) => faults.length > 0 || beside.some((pixels) => pixels > 0));
}

/** Presses the page's own switch, also where a dialog lies over it. */
async function inTheme({ page, appFrames }: Visit, theme: Theme): Promise<void> {
  if (!(await page.evaluate(isIn, theme))) {
    await page.getByText(`${theme === 'dark' ? 'Dark' : 'Light'} theme`).dispatchEvent('click');
  }
  await Promise.all([page, ...(await appFrames())].map((one) => one.waitForFunction(isIn, theme, OFTEN)));
}

const isIn = (theme: Theme): boolean => document.documentElement.dataset['colorMode'] === theme;

/** The page gives a frame the height of its content, a moment after that changes. */
async function ofItsHeight(frame: Frame): Promise<void> {
  await frame.waitForFunction(() => Math.abs(document.body.offsetHeight - window.innerHeight) <= 1, undefined, OFTEN);
}

function overflow(frame: Frame): Promise<number> {
  return frame.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
