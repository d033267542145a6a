import type { Locator, Page } from 'playwright-core';

/** More stops than any page of the demo has on the way to anything. */
const MOST_STOPS = 400;

/** A person without a mouse: everything is reached by Tab and done by keys, and where the focus stands can be seen. */
export type Keyboard = {
  /** Tabs to an element and makes sure that the focus can be seen on it. */
  reach(target: Locator): Promise<void>;
  press(target: Locator, key?: string): Promise<void>;
  type(target: Locator, text: string): Promise<void>;
};

export function keyboardOf(page: Page): Keyboard {
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return seen(target);
      await page.keyboard.press('Tab');
    }
    throw new Error(`${String(target)} can't be reached by Tab.`);
  };
  return {
    reach,
    press: async (target, key = 'Enter') => {
      await reach(target);
      await page.keyboard.press(key);
    },
    type: async (target, text) => {
      await reach(target);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(text);
    },
  };
}

/** The focus is drawn: an outline of two pixels, and nothing of it beyond the edge of the frame. */
async function seen(target: Locator): Promise<void> {
  const { style, width, beyond } = await target.evaluate((element) => {
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(element);
    const { left, right } = element.getBoundingClientRect();
    const around = parseFloat(outlineWidth) + parseFloat(outlineOffset);
    return {
      style: outlineStyle,
      width: parseFloat(outlineWidth),
      beyond: Math.max(around - left, right + around - document.documentElement.clientWidth),
    };
  });
  if (style === 'none' || width < 2 || beyond > 0.5) {
    throw new Error(`The focus on ${String(target)} can't be seen: ${JSON.stringify({ style, width, beyond })}.`);
  }
}
