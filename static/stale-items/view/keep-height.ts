import { storage } from './height-last-time';

/** Keeps the height of the gadget's content for the next time it loads. */
export function keepHeight(gadgetId: string): void {
  const height = document.querySelector('main')?.offsetHeight;
  if (height) storage()?.setItem(gadgetId, String(height));
}
