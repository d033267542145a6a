import { phrases } from '../../phrases';

/** Words that point at a consequence without naming one (product, 1.3, rule 11). */
export const VAGUENESS = phrases({
  en: `gets worse, get worse, getting worse, becomes worse, will get worse, worse, worse and worse, bad, badly, bad things,
    bad things happen, goes wrong, go wrong, wrong, everything, all, all of it, all of them, all features, every feature,
    everything else, anything, things, stuff, some, something, some things, many, many things, a lot, lots, several, various, problem,
    problems, big problems, issue, issues, trouble, troubles, difficult, difficulties, hard, harder, painful, pain, mess, messy,
    complicated, negative, impact, big impact, consequences, effect, effects, disadvantages, not good, no good, not great, risk, risks,
    risky, high, big, huge, future, features, things break, things could break, things may break, things might break, something breaks,
    something could break, something may break, something might break, something goes wrong, something fails`,
  de: `wird schlimmer, wird schlechter, schlimmer, schlechter, immer schlimmer, schlecht, alles, alle, etwas, einiges, vieles, viel, viele,
    Problem, Probleme, Schwierigkeiten, Ärger, schwierig, schwieriger, kompliziert, Folgen, Auswirkungen, negative Auswirkungen, Risiko,
    Risiken, nicht gut, hoch, groß, große`,
  fr: `empire, ça empire, de pire en pire, pire, mauvais, mal, tout, tous, quelque chose, beaucoup, problème, problèmes, difficultés,
    difficile, ennuis, conséquences, impact, risque, risques, pas bon`,
  es: `empeora, va a peor, cada vez peor, peor, malo, mala, mal, todo, todos, algo, mucho, muchos, problema, problemas, dificultades,
    difícil, consecuencias, impacto, riesgo, riesgos, nada bueno`,
  zh: '更糟, 变糟, 越来越糟, 会变差, 更差, 不好, 有问题, 问题, 問題, 一切, 全部, 所有, 很多, 麻烦, 风险, 有风险, 影响, 有影响',
});

/** What stands beside such a word and adds nothing. */
export const VAGUENESS_FILLERS = phrases({
  en: `happen, happens, large, great, general, overall, in the future, later, over time, eventually, at some point, one day, sometimes,
    increases, increase, grows, grow, become, becomes, get, gets, getting, cause, causes, can, could, maybe, possibly, probably`,
  de: 'irgendwann, später, mit der Zeit, vielleicht, kann, könnte, macht, gibt, bekommen, steigt',
  fr: 'plus tard, un jour, peut-être, peut, pourrait, devient',
  es: 'más tarde, algún día, quizás, tal vez, puede, podría',
});
