import { phrases } from '../../text/phrases';

/** Whole answers that only fill the box. */
export const PLACEHOLDERS = phrases({
  en: `n/a, na, n.a., not applicable, tbd, tba, tbc, todo, to do, to be done, to be defined, to be determined,
    to be decided, to be discussed, to be confirmed, fixme, wip, work in progress, pending, x, xx, xxx, foo, bar, foo bar,
    same, same here, same as above, same as before, ditto, idem, as above, see above, see below, later, will add later,
    will follow, unknown, not known, don't know, dont know, i don't know, we don't know, dunno, no idea, not sure, unclear,
    see description, see the description, see title, see summary, see ticket, see comments, see link, see confluence, see wiki,
    see slack, see jira, see mail, see email, see docs, see documentation, see attachment, see page, see epic, see parent, as discussed,
    discussed, self explanatory, obvious, test, testing, test test, dummy, placeholder, blah, bla, lorem ipsum,
    yes, ok, okay, done, idk, no clue, no comment, blah blah, bla bla, blabla, hello, hi, foobar, foo bar baz, abc, just do it, yes please, n/a for now, tbd later, various, etc, something, whatever, answer, some text, text`,
  de: `entfällt, nicht zutreffend, k. a., k.A., keine Angabe, keine Angaben, offen, noch offen, folgt, kommt noch,
    kommt später, später, wie oben, siehe oben, s. o., s.o., siehe unten, siehe Beschreibung, siehe Titel, siehe Ticket,
    wie besprochen, besprochen, unbekannt, unklar, weiß nicht, weiss nicht, keine Ahnung, dito, gleich, dasselbe, ja,
    zu klären, muss noch geklärt werden, Platzhalter`,
  fr: `s/o, sans objet, non applicable, à définir, a definir, à compléter, à faire, à voir, plus tard, inconnu, inconnue,
    je ne sais pas, aucune idée, voir ci-dessus, voir plus haut, voir la description, voir description, voir le titre,
    comme discuté, idem, même chose, pareil, oui, essai`,
  es: `no aplica, n.d., por definir, sin definir, por determinar, sin determinar, por confirmar, por completar, por hacer, pendiente, más tarde, después, luego,
    desconocido, desconocida, no sé, no lo sé, ni idea, ver arriba, ver más arriba, véase arriba, ver descripción,
    ver la descripción, ver título, como se habló, como acordado, lo mismo, igual, ídem, sí, prueba`,
  zh: `待定, 待补, 待填, 暂无说明, 见上面, 见下, 见附件, 待补充, 待補充, 待确认, 待確認, 未定, 未知, 不知道, 不清楚, 不详, 不适用, 不適用, 同上, 如上, 见上, 見上, 见上文, 见描述,
    見描述, 见标题, 如讨论, 如前所述, 稍后, 以后再说, 测试, 測試, 略, 暂定, 占位`,
  pt: 'não sei, ver acima',
  nl: 'nvt, zie boven',
  pl: 'nie wiem, jw',
  it: 'non so, vedi sopra',
  ja: '未記入, 不明, 上記参照',
});

/** Openers of a note to oneself. "todo" stands apart: in Spanish it means "everything". */
export const NOTE_OPENERS: ReadonlySet<string> = new Set(['tbd', 'tba', 'tbc', 'wip', 'fixme']);

/** Behind one of these a guess may stand, even after "tbd". */
export const HEDGES = phrases({
  en: 'but, probably, likely, maybe, perhaps, possibly, presumably, at least',
  de: 'aber, wahrscheinlich, vermutlich, vielleicht, mindestens',
  fr: 'mais, probablement',
  es: 'pero, probablemente',
  pt: 'mas, provavelmente',
  nl: 'maar, waarschijnlijk',
  pl: 'ale, prawdopodobnie',
  it: 'ma, probabilmente',
});
