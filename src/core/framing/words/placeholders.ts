import { phrases } from '../../phrases';

/** Whole answers that only fill the box (product, 1.3, rule 2). */
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
  pt: `n/d, não se aplica, não aplicável, a definir, por definir, a determinar, a confirmar, a completar, a preencher, a fazer, pendente, mais tarde, depois, desconhecido, desconhecida, não sei, sem ideia, ver acima, ver abaixo, ver descrição, ver a descrição, ver título, como discutido, conforme discutido, idem, o mesmo, igual, sim, teste`,
  nl: `n.v.t., nvt, niet van toepassing, n.t.b., ntb, nog te bepalen, nader te bepalen, te bepalen, volgt, volgt nog, later, onbekend, weet ik niet, geen idee, zie boven, zie hierboven, zie onder, zie beschrijving, zie omschrijving, zie titel, zoals besproken, idem, hetzelfde, ja, test`,
  pl: `nd, n/d, nie dotyczy, do ustalenia, do uzupełnienia, do określenia, do zrobienia, później, potem, nieznane, nie wiem, jak wyżej, jw, j.w., patrz wyżej, patrz powyżej, patrz opis, zobacz opis, jak omówiono, to samo, tak, test`,
  it: `n/d, non applicabile, da definire, da determinare, da confermare, da completare, da compilare, da fare, in sospeso, più tardi, dopo, sconosciuto, non so, non lo so, boh, vedi sopra, vedi sotto, vedi descrizione, vedi titolo, come discusso, idem, lo stesso, uguale, sì, prova`,
  ja: `未定, 未記入, 不明, わからない, 分からない, わかりません, 分かりません, 後で, あとで, 後ほど, 後日, 追って, 後で記入, 後で書く, 同上, 同じ, 上記参照, 上記の通り, 上記, 説明参照, 説明を参照, 前述の通り, 該当なし, 対象外, はい, テスト, 仮, 要確認, 検討中`,
  zh: `待定, 待补, 待填, 暂无说明, 见上面, 见下, 见附件, 待补充, 待補充, 待确认, 待確認, 未定, 未知, 不知道, 不清楚, 不详, 不适用, 不適用, 同上, 如上, 见上, 見上, 见上文, 见描述,
    見描述, 见标题, 如讨论, 如前所述, 稍后, 以后再说, 测试, 測試, 略, 暂定, 占位`,
});

/** Openers of a note to oneself. "todo" stands apart: in Spanish it means "everything". */
export const NOTE_OPENERS: ReadonlySet<string> = new Set(['tbd', 'tba', 'tbc', 'wip', 'fixme']);

/** Behind one of these a guess may stand, even after "tbd". */
export const HEDGES = phrases({
  en: 'but, probably, likely, most likely, maybe, perhaps, possibly, presumably, at least, i expect, we expect, roughly',
  de: 'aber, wahrscheinlich, vermutlich, wohl, vielleicht, mindestens, ungefähr',
  fr: 'mais, probablement, sans doute, peut-être, au moins, environ',
  es: 'pero, probablemente, quizás, tal vez, al menos',
  pt: 'mas, provavelmente, talvez, pelo menos',
  nl: 'maar, waarschijnlijk, misschien, ten minste, minstens',
  pl: 'ale, prawdopodobnie, pewnie, może, co najmniej',
  it: 'ma, probabilmente, forse, almeno',
});

/** Rows of keys that fingers run along, and the two rows everybody can recite. */
export const KEY_ROWS: readonly string[] = [
  'qwertyuiop',
  'qwertzuiopü',
  'azertyuiop',
  'asdfghjkl',
  'qsdfghjklm',
  'zxcvbnm',
  'yxcvbnm',
  '1234567890',
  'abcdefghijklm',
];
