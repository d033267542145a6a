import { phrases } from '../../text/phrases';

/** Words that claim that an item can't wait. Fewer than those of a thin answer: they stand in sentences. */
export const HURRY = phrases({
  en: `urgent, urgently, urgency, asap, a.s.a.p., as soon as possible, immediately, right away, at once, top priority, highest priority,
    high priority, showstopper, time critical, critical, can't wait, cannot wait`,
  de: `dringend, eilig, eilt, sofort, umgehend, schnellstmöglich, so schnell wie möglich, baldmöglichst, hohe Priorität,
    höchste Priorität, kritisch`,
  fr: `urgent, urgente, d'urgence, urgence, au plus vite, dès que possible, immédiatement, haute priorité, critique`,
  es: `urgente, urgencia, cuanto antes, lo antes posible, inmediatamente, de inmediato, alta prioridad, crítico`,
  zh: '紧急, 緊急, 很急, 尽快, 盡快, 马上, 馬上, 立刻, 立即',
});
