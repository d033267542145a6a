import { phrases } from '../../text/phrases';

/** Says that the answer stands somewhere else. */
export const ELSEWHERE = phrases({
  en: `same story as, same story, same as before, same as always, same reason as, same reasons as, same risk as, same risks as, same for, analogous to, equivalent to, compare, it is in, is in the, they are in, written in, noted in, spelled out in, laid out in, summarised in, summarized in, tracked in, handled in, mentioned in, explained in, described in, documented in, discussed in, captured in, contained in, available in, part of the description, over there, as usual, see, see also, refer to, please refer to, check, have a look at, take a look at, look at, look into, read, cf, as described, described, as
    documented, documented, as explained, explained, as discussed, discussed, as mentioned, mentioned, as stated, stated, as
    outlined, outlined, as noted, as written, written down, written, as above, above, below, listed, detailed, specified, defined, covered,
    attached, linked, as per, per, according to, same as, same answer as, same answer, same here, same thing, similar to, like the, like in, just like,
    like above, identical to, as in, as for, it's all in, all in, can be found, is to be found, to be found,   details, more details,
    further details, more info, more information, for details, for more, for reference, refer, reference, elsewhere, copy from, copied
    from, duplicate of`,
  de: `siehe, s., vgl., vergleiche, nachlesen, nachzulesen, nachschauen, lesen, beschrieben, wie beschrieben, dokumentiert, erklärt, besprochen, wie
    besprochen, erwähnt, wie erwähnt, steht in, steht im, steht auf, steht alles, steht schon, zu finden, findet sich, finden sich, verlinkt, angehängt, laut,
    gemäß, wie bei, wie im, wie in, wie oben, wie zuvor, genauso wie, gleich wie, dasselbe wie, selbe Antwort wie, gleiche Antwort wie, analog, Details,
    Näheres, weitere Informationen, mehr dazu, oben, unten, anderswo`,
  fr: `voir, voir aussi, cf, cf., se référer, référez-vous, consulter, lire, décrit, décrite, comme décrit, documenté, expliqué, discuté, comme discuté, mentionné,
    comme mentionné, indiqué, comme indiqué, précisé, détaillé, se trouve, tout est, selon, d'après, même réponse, comme pour, comme dans, idem,
    identique, détails, plus de détails, plus d'informations, ci-dessus, ci-dessous, ci-joint, plus haut, plus bas, ailleurs`,
  es: `ver, ver también, véase, vea, mirar, mira, consultar, leer, revisar, descrito, como se describe, como descrito, documentado, explicado, comentado, como se
    comentó, mencionado, indicado, detallado, está en, está todo en, se encuentra, según, misma respuesta, lo mismo que, igual que, como en, como para,
    detalles, más detalles, más información, arriba, abajo, adjunto, enlazado`,
  pt: `ver, ver também, veja, vide, consultar, consulte, ler, conferir, descrito, como descrito, conforme descrito, documentado, explicado, discutido, conforme
    discutido, como discutido, mencionado, conforme, indicado, detalhado, está em, está tudo em, está tudo, se encontra, segundo, mesma resposta, o mesmo que,
    igual a, igual ao, como em, como no, como na, detalhes, mais detalhes, mais informações, acima, abaixo, em anexo, anexo`,
  nl: `zie, zie ook, kijk, kijk in, bekijk, lees, beschreven, zoals beschreven, gedocumenteerd, uitgelegd, besproken, zoals besproken, genoemd, zoals genoemd,
    vermeld, staat, staat in, staat allemaal in, staat al in, te vinden, volgens, conform, zelfde als, hetzelfde als, zelfde antwoord als, net als, zoals in,
    zoals bij, details, meer info, meer informatie, hierboven, hieronder, bijgevoegd, elders`,
  pl: `patrz, zob., zobacz, spójrz, sprawdź, czytaj, przeczytaj, opisane, opisano, jak opisano, jak wyżej, jw, udokumentowane, omówione, jak omówiono, wspomniane,
    zgodnie z, według, wg, tak samo jak, to samo co, podobnie jak, jak w, szczegóły, więcej, więcej informacji, powyżej, poniżej, wyżej, niżej, w załączniku`,
  it: `vedi, vedi anche, vedere, si veda, cfr, guarda, guardare, consulta, consultare, leggere, leggi, descritto, come descritto, documentato, spiegato, discusso, come discusso,
    menzionato, come menzionato, indicato, come indicato, dettagliato, si trova, è tutto, secondo, stessa risposta, come per, come nel, come in, lo
    stesso di, uguale a, dettagli, maggiori dettagli, più informazioni, sopra, sotto, in allegato`,
  ja: `参照, 参照してください, ご参照ください, 参考, 見て, 見てください, ご覧ください, 確認してください, 読んで, 読んでください, 記載, 記載の通り, 記載のとおり, 記載済み, 書いてある, 書いてあります,
    説明済み, 説明の通り, 前述, 前述の通り, 上記, 上記の通り, 上記のとおり, 以下, 下記, 同様, 同じ, と同じ, 聞いて, 聞いてください, 問い合わせ, 詳細は, 詳細, 話した通り`,
  zh: `见, 參見, 参见, 参考, 参照, 请看, 请参考, 请参见, 请参阅, 参阅, 查看, 请查看, 详见, 详情见, 看, 如上, 如上所述, 如前所述, 同上, 如讨论, 已讨论, 写在, 都在, 记录在, 一样, 相同, 和, 跟, 问, 请问, 去问, 咨询, 联系`,
});

/** Where the answer is said to stand, or who is said to have it. */
export const PLACES = phrases({
  en: `above, below, there, elsewhere, here, epic, parent epic, story, stories, parent, ticket, tickets, issue, item, task, card, description, desc, title, summary, field, fields,
    comment, comments, attachment, attachments, document, documents, doc, docs, design doc, design document, documentation, spec, specs, specification, concept,
    paper, wiki, confluence, notion, jira, slack, teams chat, mail, email, e mail, thread, chat, channel, page, wiki page, link, links, url, website, site, readme, adr, rfc, pr, pull request, merge request,
    minutes, notes, meeting notes, protocol, presentation, slides, deck, diagram, design, proposal, roadmap, backlog, question, questions, answer, answers, first, first question, previous, previous one, last, last one, other, others, another, other one, other ticket,
    other tickets, other item, other items, linked, linked item, linked issue, linked ticket, related, related ticket, section, chapter, everything, all, all of it, already,
    background, context, information, info, details, please, for, next, main, sister, original, internal, project, team, architecture`,
  de: `oben, unten, dort, hier, Epic, Eltern-Epic, Story, Ticket, Tickets, Vorgang, Aufgabe, Beschreibung, der Beschreibung, Titel, Zusammenfassung, Kommentar, Kommentare, Kommentaren, Anhang, Dokument, Dokumentation, Doku, Konzept,
    Wiki, Wikiseite, Confluence, Jira, Slack, Mail, E-Mail, Chat, Seite, Link, Protokoll, Präsentation, Folien, Spezifikation, Frage, Antwort, erste, ersten, vorherige, vorherigen, andere, anderen, anderes, verlinkte, verlinkten, übergeordnete, übergeordneten,
    alles, schon, bereits, bitte, im, ins, weitere, Details, Infos, Hintergrund, Feld, Team`,
  fr: `ticket, tickets, épique, epic, l'épique, l'epic, story, récit, parent, tâche, description, la description, titre, résumé, commentaire, commentaires, pièce jointe, document, documentation, doc, spécification, wiki,
    confluence, jira, slack, mail, e-mail, page, lien, lien ci-dessous, compte rendu, présentation, question, réponse, premier, première, précédent, précédente, autre, autres, lié, liée, déjà, tout, ici, là, svp, s'il vous plaît, l'autre, la page, ce lien`,
  es: `ticket, tickets, épica, epic, historia, padre, tarea, incidencia, descripción, título, resumen, comentario, comentarios, adjunto, documento, documentación, especificación, wiki, confluence,
    jira, slack, correo, página, enlace, link, acta, presentación, pregunta, respuesta, primera, anterior, otro, otra, otros, otras, enlazado, relacionado, todo, ya, aquí, ahí, allí, por favor, más, principal`,
  pt: `ticket, tickets, épico, epic, história, pai, tarefa, chamado, descrição, título, resumo, comentário, comentários, anexo, documento, documentação, especificação, wiki, confluence, jira,
    slack, e-mail, email, página, link, ata, apresentação, pergunta, resposta, primeira, anterior, outro, outra, outros, outras, relacionado, tudo, já, aqui, lá, ali, por favor, principal`,
  nl: `epic, story, ticket, tickets, item, taak, beschrijving, omschrijving, titel, samenvatting, opmerking, opmerkingen, reacties, bijlage, document, documentatie, specificatie, wiki, confluence, jira, slack,
    mail, e-mail, pagina, link, notulen, presentatie, vraag, antwoord, eerste, vorige, andere, ander, gekoppelde, bovenliggende, alles, allemaal, al, hier, daar, alsjeblieft, graag, boven, onder`,
  pl: `epik, epika, epiku, epic, story, zgłoszenie, zgłoszeniu, zadanie, zadaniu, bilet, ticket, tickecie, opis, opisie, opisu, tytuł, tytule, podsumowanie, komentarz, komentarze, komentarzach, załącznik, załączniku, dokument, dokumencie, dokumentacja, dokumentacji, dokumentację,
    specyfikacja, wiki, confluence, jira, jirze, slack, slacku, mail, mailu, strona, stronę, stronie, link, linku, notatki, prezentacja, pytanie, odpowiedź, pierwsze, poprzednie, inne, inny, innym, powiązane, nadrzędne, nadrzędny, wszystko, już, tutaj, tam, proszę, wyżej, powyżej, poniżej`,
  it: `epica, epic, storia, ticket, attività, descrizione, la descrizione, titolo, riepilogo, commento, commenti, allegato, documento, documentazione, specifica, wiki, confluence, jira, slack, mail,
    email, pagina, link, collegamento, verbale, presentazione, domanda, risposta, prima, precedente, altro, altra, altri, altre, collegato, padre, tutto, già, qui, lì, per favore, sopra, sotto`,
  ja: `エピック, 親エピック, ストーリー, チケット, 親チケット, 課題, 親課題, タスク, 説明, 説明文, 説明欄, タイトル, 件名, 概要, コメント, 添付, 添付ファイル, 添付資料, 資料, 文書, ドキュメント, 設計書, 仕様書, 仕様, ウィキ, リンク, リンク先, ページ, メール, スラック, 議事録, 上, 下, 上, 別, 別の, 他, 他の, 前の, 質問, 回答, すべて, 全て, 既に, こちら, そちら, 担当者, アーキテクト, 開発者, チーム`,
  zh: `描述, 说明, 標題, 标题, 摘要, 史诗, 史詩, 父任务, 父级, 父项, 工单, 任务, 需求, 故事, 评论, 備註, 备注, 附件, 文档, 文件, 设计文档, 规格, 维基, 链接, 连结, 页面, 邮件, 会议纪要, 上, 上面, 上文, 下, 下面, 下文, 另一个, 其他, 其它, 这里, 那里, 答案, 架构师, 开发, 团队, 负责人, 里, 中`,
});

/** Sends the reader to a document: what follows may hold a name that no list knows. */
export const SEE_OPENERS = phrases({
  en: 'see, see also, refer to, please refer to, please see, please check, have a look at, take a look at, look at, read, cf, as described in, described in, documented in, explained in, as per, according to',
  de: 'siehe, siehe auch, bitte siehe, vgl., beschrieben in, beschrieben im, steht in, steht im, steht auf, laut, gemäß',
  fr: 'voir, voir aussi, cf, cf., se référer à, se référer au, consulter, décrit dans, selon',
  es: 'ver, ver también, véase, consultar, descrito en, según',
  pt: 'ver, ver também, veja, vide, consultar, descrito em, descrito no, descrito na, conforme',
  nl: 'zie, zie ook, kijk in, beschreven in, staat in, volgens',
  pl: 'patrz, zob., zobacz, opisane w, zgodnie z, według',
  it: 'vedi, vedi anche, vedere, si veda, cfr, consultare, descritto in, descritto nel, descritto nella, secondo',
});

/** Sends the reader to a person: what follows is mostly a name. */
export const ASK_OPENERS = phrases({
  en: `go and ask, go ask, best ask, better to ask, you'd better ask, check back with, discuss with, to be discussed with, clarify with, align with, reach out to, ask around, question to, ask, please ask, just ask, talk to, please talk to, speak to, speak with, check with, please check with, contact, please contact, consult, get in touch with, ping, sync with,
    better ask, you can ask, you should ask, should be answered by, to be answered by, to be filled by, to be filled in by, to be provided by, to be defined by, to be clarified by, to be clarified with, question for`,
  de: `frag, frage, fragt, fragen Sie, bitte fragen, bitte frag, wende dich an, wenden Sie sich an, Rücksprache mit, abklären mit, mit, weiß nur, kann nur`,
  fr: 'demander à, demander au, demander aux, demandez à, demandez au, demandez aux, voir avec, à voir avec, contacter, contactez, interroger, parler à, parler avec, s’adresser à',
  es: 'preguntar a, preguntar al, pregunta a, pregunta al, preguntad a, pregúntale a, consultar con, consultar a, consultar al, hablar con, contactar con, contactar a',
  pt: 'perguntar a, perguntar ao, perguntar à, perguntar para, pergunte a, pergunte ao, pergunte para, consultar o, consultar a, consultar com, falar com, fale com, contatar',
  nl: 'vraag, vraag aan, vraag het, vraag het aan, vraag bij, navragen bij, overleg met, overleggen met, neem contact op met, contact opnemen met, bespreek met',
  pl: 'zapytać, zapytaj, zapytajcie, spytać, spytaj, pytać, pytaj, pytanie do, skontaktować się z, skonsultować z, porozmawiać z, ustalić z',
  it: 'chiedere a, chiedere al, chiedere ai, chiedere alla, chiedere agli, chiedi a, chiedi al, chiedi ai, chiedi alla, sentire, parlare con, contattare, rivolgersi a, consultare',
});

/** Closes such an answer where the verb comes last. */
export const ASK_CLOSERS = phrases({
  de: 'fragen, nachfragen, anfragen, erfragen, wenden, klären, abklären, absprechen, sprechen',
  nl: 'vragen, navragen, overleggen, bespreken',
});

/** How such an answer opens where the verb comes last: "bitte beim Architekten nachfragen". */
export const ASK_BEFORE = phrases({
  de: 'bitte, bei, beim, mit, dazu, dafür, hierzu, am besten, an',
  nl: 'graag, bij, met, hiervoor, daarvoor, aan, best',
});
