/** Less than this shows nothing of a form; then Jira's own page scrolls as well. */
const LEAST_PX = 384;

/** What Jira shows above a page of settings, more or less, until it is seen how much room there is. */
const ABOVE_PX = 160;

/** What Jira keeps free below a page, so that its own page need not scroll. */
const BELOW_PX = 24;

/** A hundredth of the frame at a time: enough to see where its lower edge is cut off. */
const STEPS = Array.from({ length: 101 }, (_, step) => step / 100);

const SETTLED_MS = 200;

/**
 * Makes the page as high as what can be seen of its frame, so that it scrolls within and its bar stays in sight: Jira makes a
 * frame as high as its content, and a frame doesn't know how high the window around it is. But it is told how much of it is
 * in sight; while that is less than the whole frame, that is the room there is (docs/decisions/0011).
 */
export function fitRoom(): void {
  const root = document.documentElement;
  // On the body, whose changes Jira's page hears of; of those of the root it doesn't.
  const take = (px: number) => document.body.style.setProperty('--room', `${Math.max(LEAST_PX, Math.floor(px))}px`);
  // No window is higher: what is too much is cut off, and so it is seen how much there is.
  const startOver = () => take(screen.availHeight - ABOVE_PX);
  const measure = () => {
    const seen = new IntersectionObserver(([entry]) => {
      seen.disconnect();
      const { top, height } = entry?.intersectionRect ?? { top: 0, height: 0 };
      if (entry?.isIntersecting && top <= 1 && height < innerHeight - 1) take(height - BELOW_PX);
    });
    seen.observe(root);
  };
  // What is told while Jira gives the frame its height says how high it was: it is measured once that has settled.
  let settling = 0;
  const whenSettled = (act: () => void) => {
    clearTimeout(settling);
    settling = setTimeout(act, SETTLED_MS);
  };
  startOver();
  new IntersectionObserver(() => whenSettled(measure), { threshold: STEPS }).observe(root);
  // A window that grows shows the whole frame and tells nothing: it is measured again when its width changes.
  let width = innerWidth;
  addEventListener('resize', () => {
    if (innerWidth !== width) startOver();
    width = innerWidth;
    whenSettled(measure);
  });
}
