import { phrases } from '../../text/phrases';

/** English words of age, virtue and urgency that teams use in every language. */
export const BORROWED_AGE = phrases({
  en: 'legacy, legacy code, tech debt, technical debt, best practice, best practices, state of the art, up to date, out of date, end of life, old school, deprecated, hype, trendy',
});

export const BORROWED_VIRTUES = phrases({
  en: 'clean code, clean, performance, developer experience, code quality, code smell, code smells, clean architecture, quality, security, stability, scalability, user experience, ux, dx, maintainability, refactoring',
});

export const BORROWED_URGENCIES = phrases({
  en: 'asap, urgent, top priority, high priority, must have, prio, prio 1, p0, p1, showstopper, blocker, deadline, overdue',
});
