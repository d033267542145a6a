import { phrases } from '../../text/phrases';

/** Ways to say "none". */
export const NONE = phrases({
  en: 'none, nothing, no, nope, nil, null, nada, zero, 0, nobody, no one, noone, nowhere, never',
  de: 'nichts, gar nichts, keine, keiner, keines, keins, kein, nein, niemand, null',
  fr: 'rien, rien du tout, aucun, aucune, aucuns, aucunes, non, personne, néant, pas de',
  es: 'nada, ninguno, ninguna, ningún, ningunos, ningunas, no, nadie, cero',
  pt: 'nada, nenhum, nenhuma, nenhuns, nenhumas, não, ninguém, zero, nada mesmo, não há, sem',
  nl: 'niets, niks, geen, geen enkele, nee, niemand, nul, helemaal niets',
  pl: 'nic, brak, żaden, żadna, żadne, żadnych, żadnego, nie, nie ma, nikt, nikogo, zero, brak ryzyka',
  it: 'niente, nulla, nessuno, nessuna, nessun, no, zero, non c’è, non ci sono',
  ja: 'なし, 無し, 特になし, 特に無し, ない, 無い, 特にない, ありません, 特にありません, 影響なし, 影響はありません, 影響はない, リスクなし, リスクはない, リスクはありません, 問題なし, 問題ありません, 何もない, 何も起きない, 何も起こらない, 何もありません, ゼロ, 該当なし',
  zh: '无, 無, 暂无, 暫無, 没有任何, 目前没有, 目前无, 暂时没有, 没有, 沒有, 没, 没什么, 沒什麼, 无影响, 無影響, 没有影响, 沒有影響, 没有风险, 无风险, 不会, 不影响, 不会发生什么, 什么都不会发生',
});

/** The same as an answer to yes or no: before a comma they say nothing about what follows ("No, nobody can pay"). */
export const NO = phrases({
  en: 'no, nope, never',
  de: 'nein',
  fr: 'non',
  es: 'no',
  pt: 'não',
  nl: 'nee',
  pl: 'nie',
  it: 'no',
});

/** Verbs that may follow: "nothing breaks". With one of these the "none" is a statement of its own. */
export const NONE_VERBS = phrases({
  en: `happens, will happen, would happen, breaks, will break, would break, changes, will change, would change, stops, fails,
    is blocked, are blocked, is at risk, is at stake, gets slower, gets worse, becomes slower, become slower,
    is affected, are affected, is`,
  de: 'passiert, geschieht, wird passieren, ändert sich, bricht, fällt aus, ist blockiert, wird langsamer, ist betroffen, ist',
  fr: "ne se passe, n'arrive, ne change, ne casse, n'est bloqué, n'est bloquée, ne se passera",
  es: 'pasa, ocurre, sucede, pasará, cambia, se rompe, está bloqueado, está bloqueada, va a pasar',
  pt: 'acontece, muda, quebra',
  nl: 'gebeurt, gebeurt er, verandert, verandert er',
  pl: 'się nie dzieje, się nie stanie, się nie zmieni',
  it: 'succede, cambia, si rompe',
});

/** Words that add nothing to a "none". */
export const NONE_FILLERS = phrases({
  en: `at all, really, whatsoever, in particular, particular, specific, special, much, so far, right now, now, yet, currently,
    today, at the moment, for now, as far as i know, afaik, that i know of, that we know of, i think, probably, here, there is,
    there are, it has, it is, we see, known, i guess, risk, risks, operational, financial, or, and, user, users, capability,
    capabilities, feature, features, future, impact, effect, effects, consequence, consequences, blocker, blockers, problem,
    problems, issue, issues, of them, of these, bad, serious, big, major, real, new, to worry about, to report, to say,
    because, because of, since, as`,
  de: `überhaupt, wirklich, besonderes, bestimmtes, derzeit, aktuell, momentan, im Moment, zurzeit, bisher, noch, hier, es gibt,
    Risiko, Risiken, Auswirkung, Auswirkungen, Folgen, Funktion, Funktionen, Nutzer, blockiert, bekannt, bekannte, bekannten,
    weil, da, denn`,
  fr: `du tout, vraiment, de particulier, pour le moment, pour l'instant, actuellement, encore, connu, connus, risque, risques,
    impact, impacts, effet, effets, conséquence, conséquences, fonction, fonctions, utilisateur, il n'y a, parce que, car,
    puisque`,
  es: `en absoluto, realmente, en particular, por ahora, de momento, por el momento, actualmente, todavía, conocido, conocidos,
    hay, riesgo, riesgos, impacto, efecto, efectos, consecuencia, consecuencias, función, funciones, usuario, usuarios,
    porque, ya que, pues`,
  pt: `realmente, por enquanto, no momento, há, risco, riscos, impacto, porque, pois, já que`,
  nl: `echt, voorlopig, op dit moment, er is, er zijn, risico, risico's, impact, omdat, want`,
  pl: `na razie, obecnie, ryzyka, ryzyko, wpływu, bo, ponieważ, gdyż`,
  it: `davvero, per ora, al momento, c'è, rischio, rischi, impatto, perché, poiché, dato che`,
  ja: `現在, 特に`,
  zh: '目前, 暂时, 暫時, 现在, 風險, 风险, 影响, 影響, 因为, 因為, 由于, 由於',
});

/** Joins a "none" to its reason. The Chinese ones stand without blanks around them. */
export const BECAUSE =
  /(?<![\p{L}\p{N}])(?:because(?: of)?|since|weil|da|denn|parce que|car|puisque|porque|ya que|pues|pois|já que|visto que|omdat|aangezien|(?<=,\s?)want|bo|ponieważ|gdyż|perché|poiché|dato che|siccome)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:parce |puis)qu['’]|因为|因為|由于|由於/iu;

/** Opens the opposite of a reason: "None, but support resets passwords by hand". */
export const CONTRAST =
  /^(?:(?:but|however|though|although|except|apart from|still|only that|aber|jedoch|allerdings|außer|mais|sauf|pero|salvo|excepto|sino|mas|porém|exceto|menos|maar|behalve|echter|ale|jednak|oprócz|ma|però|tranne|eccetto)(?![\p{L}\p{N}])|但|不过|除了|ただし|しかし)/iu;
