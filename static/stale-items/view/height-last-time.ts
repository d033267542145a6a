const keyOf = (gadgetId: string): string => `height-${gadgetId}`;

/** How high this gadget's content was when this browser last showed it, in pixels; 0 where it never did. */
export function heightLastTime(gadgetId: string): number {
  return Number(inThisBrowser((storage) => storage.getItem(keyOf(gadgetId)))) || 0;
}

/** Keeps the height of the gadget's content for the next time it loads. */
export function keepHeight(gadgetId: string): void {
  const height = document.querySelector('main')?.offsetHeight;
  if (height) inThisBrowser((storage) => storage.setItem(keyOf(gadgetId), String(height)));
}

/** Nothing is kept where people forbid it to frames of other sites, or where the browser has no room. */
function inThisBrowser<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(window.localStorage);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
