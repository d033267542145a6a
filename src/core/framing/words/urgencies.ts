import { phrases } from '../../phrases';

/** How soon, without why (product, 1.3, rule 10). */
export const URGENCIES = phrases({
  en: `urgent, urgently, very urgent, super urgent, urgency, asap, a.s.a.p., as soon as possible, as fast as possible, immediately,
    right now, right away, now, today, at once, soon, sooner rather than later, quickly, high priority, highest priority, top priority,
    top prio, high prio, prio 1, p1, p0, priority, prio, critical, very critical, important, very important, must have, must be done,
    has to be done, needs to be done, need to be done, should be done, must do, needed, necessary, required, mandatory, overdue,
    long overdue, time critical, showstopper, blocker, can't wait, cannot wait, no time to lose, management wants it, hurry`,
  de: `dringend, sehr dringend, eilig, eilt, es eilt, sofort, umgehend, schnellstmöglich, so schnell wie möglich, so bald wie möglich,
    baldmöglichst, zeitnah, hohe Priorität, höchste Priorität, Priorität, wichtig, sehr wichtig, kritisch, notwendig, nötig, überfällig,
    muss gemacht werden, muss erledigt werden, jetzt, heute`,
  fr: `urgent, urgente, très urgent, d'urgence, urgence, au plus vite, dès que possible, immédiatement, tout de suite, rapidement,
    haute priorité, priorité haute, prioritaire, important, critique, nécessaire, en retard`,
  es: `urgente, muy urgente, urgencia, cuanto antes, lo antes posible, inmediatamente, de inmediato, ya mismo, rápido, alta prioridad,
    prioridad alta, prioridad, prioritario, importante, muy importante, crítico, necesario, atrasado`,
  zh: '紧急, 緊急, 急, 很急, 尽快, 盡快, 马上, 馬上, 立刻, 立即, 重要, 很重要, 必须, 必須, 优先, 高优先级',
});
