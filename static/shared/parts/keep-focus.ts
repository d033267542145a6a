/** An element and its place among its siblings. */
type Place = { readonly element: Element; readonly at: number };

const TABBABLE = 'button:enabled, input:enabled, textarea:enabled, select:enabled, a[href], summary';

/**
 * Whoever works by keyboard never starts again from the top of the page: when what has the focus is taken away and nothing
 * else takes the focus in the same task, it goes to what stands in its place, or to the `data-landing` beside it. A button
 * that was disabled for a while gets it back.
 */
export function keepFocus(root: HTMLElement): void {
  const { activeElement } = document;
  let held = activeElement && root.contains(activeElement) ? placesUpTo(root, activeElement) : [];
  const isLost = () => document.activeElement === null || document.activeElement === document.body;
  root.addEventListener('focusin', ({ target }) => {
    held = target instanceof Element ? placesUpTo(root, target) : [];
  });
  root.addEventListener('focusout', () => {
    // Who clicks beside everything wants no focus; what is taken away in this task is dealt with before.
    setTimeout(() => {
      if (isLost() && !held[0]?.element.matches(':disabled')) held = [];
    });
  });
  new MutationObserver((changes) => {
    const [focused] = held;
    if (!focused || !isLost()) return;
    const isBack = changes.some(({ type, target }) => type === 'attributes' && target === focused.element);
    if (!focused.element.isConnected) landing(root, held)?.focus();
    else if (isBack && focused.element instanceof HTMLElement) focused.element.focus();
  }).observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
}

/** From the element outwards to the root, which is the last. */
function placesUpTo(root: Element, target: Element): readonly Place[] {
  const places: Place[] = [];
  for (let element: Element | null = target; element; element = element.parentElement) {
    places.push({ element, at: [...(element.parentElement?.children ?? [])].indexOf(element) });
    if (element === root) break;
  }
  return places;
}

/** What is nearest to the place of what is gone: what is marked for it, else what moved up, else what stood before. */
function landing(root: Element, held: readonly Place[]): HTMLElement | undefined {
  for (const [above, { element }] of held.entries()) {
    const gone = held[above - 1];
    if (!gone || !element.isConnected || !root.contains(element)) continue;
    const marked = element.querySelector<HTMLElement>('[data-landing]');
    const { children } = element;
    const next = children[Math.min(gone.at, children.length - 1)];
    const found = marked ?? (next && tabbableIn(next)) ?? tabbableIn(element);
    if (found) return found;
  }
  return undefined;
}

function tabbableIn(element: Element): HTMLElement | undefined {
  const all = [...element.querySelectorAll<HTMLElement>(TABBABLE)];
  return element instanceof HTMLElement && element.matches(TABBABLE) ? element : all[0];
}
