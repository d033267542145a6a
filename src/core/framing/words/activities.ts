import { phrases } from '../../text/phrases';

/** What a team does to technology. An answer that holds nothing else is the plan, not what happens without it. */
export const ACTIVITIES = phrases({
  en: `migrate, migrating, migration, upgrade, upgrading, update, updating, refactor, refactoring, rewrite, rewriting, rework,
    reworking, replace, replacing, replacement, move, moving, switch, switching, change, changing, install, installing, deploy,
    deploying, remove, removing, delete, deleting, drop, dropping, clean, clean up, cleaning up, cleanup, improve, improving, fix,
    fixing, implement, implementing, implementation, introduce, introducing, add, adding, create, creating, build, building, split,
    splitting, extract, extracting, rename, renaming, convert, converting, port, porting, bump, bumping, modernize, modernise,
    restructure, reorganize, reorganise, rebuild, redesign, simplify, optimize, optimise, automate, configure, set up, setup,
    write, test, review, work on, take care of, look at, look into, get rid of, start, finish, complete, patch, patching, dump, dumping, import, importing,
    export, exporting, copy, copying, merge, merging, enable, enabling, disable, disabling, roll out, rolling out, rollout, adapt,
    adapting, adjust, adjusting, integrate, integrating, integration, consolidate, consolidating, unify, unifying, automating,
    automation, reconfigure, reinstall, restart, generate, generating, regenerate, rotate, rotating, retire, retiring, decommission, decommissioning, switch over, cut over, swap, swapping, swap out, substitute, transfer, transferring, provision, provisioning, deprecate, deprecating, archive, archiving, pin, pinning, tag, tagging, publish, publishing, register, registering, connect, connecting, wire up, hook up, prepare, preparing, plan, planning, investigate, analyse,
    analyze, evaluate, document, documenting, define, defining, design, designing, develop, developing, code, coding, program, refine, rework, redo, redoing, rearrange, reformat, format, formatting, clean out, tidy up, move over, go through, setting up, adopt, adopting, containerize, dockerize, modularize, decouple, decoupling, isolate, separate, separating, break up, divide, write tests, start using, stop using`,
  de: `migrieren, migration, umziehen, umzug, aktualisieren, aktualisierung, updaten, upgraden, refaktorisieren, umbauen, umbau,
    ersetzen, austauschen, wechseln, umstellen, umstellung, installieren, entfernen, löschen, aufräumen, verbessern, beheben,
    einführen, hinzufügen, erstellen, neu schreiben, modernisieren, optimieren, automatisieren, einrichten, ändern, bauen, stellen, ziehen, heben, anheben, ersetzen, tauschen, erneuern, aufteilen, teilen, auslagern, abschalten, schalten, anpassen, passen, schreiben, testen, implementieren, entwickeln, konfigurieren, kopieren, verschieben, zusammenführen, vereinheitlichen, bereinigen, rotieren, erzeugen, generieren, deployen, ausrollen, bereitstellen, vorbereiten, ablösen, lösen, portieren, überarbeiten, prüfen,
    ersetzt, migriert, aktualisiert, umgestellt, umgezogen, aufgeteilt, angepasst, erneuert, ausgetauscht, entfernt, refaktorisiert`,
  fr: `migrer, migration, mettre à jour, mise à jour, refactoriser, réécrire, remplacer, déplacer, changer, installer, supprimer,
    nettoyer, améliorer, corriger, introduire, ajouter, créer, moderniser, optimiser, automatiser, passer, basculer, découper, extraire, séparer, renommer, configurer, déployer, écrire, tester, implémenter, développer, copier, fusionner, adapter, convertir, porter, mettre en place, mettre, refondre, renouveler, générer, retirer, désactiver, activer, restructurer`,
  es: `migrar, migración, actualizar, actualización, refactorizar, reescribir, reemplazar, sustituir, mover, cambiar, instalar,
    eliminar, borrar, limpiar, mejorar, corregir, introducir, añadir, crear, modernizar, optimizar, automatizar, pasar, dividir, extraer, separar, renombrar, configurar, desplegar, escribir, probar, implementar, desarrollar, copiar, fusionar, adaptar, convertir, portar, poner, montar, rehacer, renovar, generar, quitar, retirar, desactivar, activar, reestructurar, sacar`,
  pt: `migrar, migração, atualizar, atualização, refatorar, refatoração, reescrever, substituir, trocar, mover, mudar, instalar, remover, excluir, apagar, limpar, melhorar, corrigir, introduzir, adicionar, criar, modernizar, otimizar, automatizar, passar, dividir, extrair, separar, renomear, configurar, implantar, publicar, escrever, testar, implementar, desenvolver, copiar, mesclar, adaptar, converter, portar, refazer, renovar, gerar, retirar, desativar, ativar, reestruturar, alterar`,
  nl: `migreren, migratie, bijwerken, updaten, upgraden, refactoren, herschrijven, vervangen, verplaatsen, verhuizen, overzetten, omzetten, overstappen, wijzigen, veranderen, aanpassen, installeren, verwijderen, opruimen, verbeteren, repareren, invoeren, toevoegen, maken, bouwen, moderniseren, optimaliseren, automatiseren, opsplitsen, splitsen, inrichten, configureren, uitrollen, schrijven, testen, implementeren, ontwikkelen, kopiëren, samenvoegen, vernieuwen, genereren, uitzetten`,
  pl: `migrować, migracja, zmigrować, zaktualizować, aktualizować, aktualizacja, zrefaktoryzować, refaktoryzacja, przepisać, zastąpić, wymienić, wymiana, przenieść, przenosić, zmienić, zainstalować, instalować, usunąć, wyczyścić, posprzątać, poprawić, naprawić, wprowadzić, dodać, utworzyć, stworzyć, zmodernizować, zoptymalizować, zautomatyzować, podzielić, wydzielić, rozdzielić, skonfigurować, wdrożyć, napisać, przetestować, zaimplementować, skopiować, połączyć, dostosować, odnowić, wygenerować, przebudować, migrujemy, zmigrujemy, zaktualizujemy, przeniesiemy, wymienimy, zastąpimy, podzielimy, przepiszemy, dodamy, usuniemy`,
  it: `migrare, migrazione, aggiornare, aggiornamento, rifattorizzare, refactoring, riscrivere, sostituire, spostare, cambiare, installare, rimuovere, eliminare, cancellare, pulire, migliorare, correggere, introdurre, aggiungere, creare, modernizzare, ottimizzare, automatizzare, passare, dividere, estrarre, separare, rinominare, configurare, distribuire, scrivere, testare, implementare, sviluppare, copiare, unire, adattare, convertire, portare, rifare, rinnovare, generare, togliere, disattivare, attivare, ristrutturare, modificare`,
  ja: `移行, 更新, アップグレード, アップデート, バージョンアップ, 置き換え, 置き換える, 置換, 差し替え, 交換, 追加, 追加する, 削除, 削除する, 修正, 修正する, 変更, 変更する, 導入, 導入する, 実装, 実装する, 対応, 対応する, リファクタリング, 書き直す, 書き換え, 分割, 分割する, 分離, 統合, 作成, 作成する, 構築, 構築する, 設定, 設定する, インストール, デプロイ, 自動化, 切り替え, 切り替える, 移動, 移す, 整備, 刷新`,
  zh: `升级, 迁移, 替换, 更换, 更新, 重构, 重写, 改造, 改写, 移动, 移除, 删除, 清理, 添加, 增加, 新增, 修改, 修复, 引入, 实现, 开发, 创建, 新建, 构建, 搭建, 拆分, 分离, 合并, 整合, 配置, 安装, 部署, 测试, 切换, 迁出, 迁到, 迁移到, 升级到, 替换为, 改为, 换成, 换到, 编写, 写`,
});

/** How a plan opens: someone says what will be done. */
export const PLAN_OPENERS = phrases({
  en: `we will, we'll, we need to, we have to, we must, we should, we want to, we would like to, we are going to, we're going to,
    we plan to, i will, i'll, i want to, i need to, let's, let us, need to, needs to, have to, must, should,
    has to, to, plan to, first, first we, first we will, next, then, the plan is to, the goal is to, the idea is to, the aim is to, goal, plan, the team will, team will`,
  de: `wir werden, wir müssen, wir sollten, wir wollen, wir möchten, wir planen, wir können, ich werde, man muss, man sollte,
    muss, müssen, soll, zuerst, erst`,
  fr: `nous allons, nous devons, nous voulons, on va, on doit, il faut, il faudrait, je vais, d'abord, nous prévoyons de, on prévoit de`,
  es: `vamos a, tenemos que, debemos, queremos, hay que, deberíamos, voy a, el plan es, se va a, habrá que, primero`,
  pt: `vamos, iremos, temos que, precisamos, devemos, queremos, é preciso, vou, o plano é, será preciso, primeiro`,
  nl: `we gaan, we zullen, we moeten, we willen, wij gaan, we zullen, ik ga, het plan is, eerst`,
  pl: `musimy, będziemy, trzeba, należy, chcemy, planujemy, zamierzamy, najpierw`,
  it: `dobbiamo, vogliamo, bisogna, si deve, faremo, il piano è, andremo a, prima, vogliamo`,
  zh: '我们将, 我们会, 我们要, 我们需要, 我们计划, 我们打算, 需要, 计划, 打算, 将, 先, 首先',
});

/** Who does it: "We split the module" says what will be done as much as "We will split the module". */
export const PLANNERS = phrases({
  en: 'we, i, the team, the developers, developers, engineering',
  de: 'wir, ich, das Team',
  fr: "nous, on, je, l'équipe",
  es: 'nosotros, yo, el equipo',
  pt: 'nós, eu, a equipe',
  nl: 'we, wij, ik, het team',
  pl: 'my, ja, zespół',
  it: 'noi, io, il team',
  zh: '我们, 我, 团队',
});

/** What stands beside an activity and adds nothing. */
export const ACTIVITY_FILLERS = phrases({
  en: `new, newer, newest, latest, current, another, different, other, need, needs, must, want, going, plan, goal, like, let's, can,
    task, work, use, using, make, all, some, everything, parts, it all, one, ones, one by one,
    step by step, smaller, bigger, separate, single, own, first, afterwards, finally, then, next, over, up, out, off, away, together, each, every, both, instead`,
  de: 'neu, neue, neuen, neues, neuer, neueste, neuesten, aktuell, aktuelle, aktuellen, andere, anderen, müssen, muss, wollen, möchten',
  fr: 'nouveau, nouvelle, nouvelles, nouveaux, dernier, dernière, autre, allons, devons, va, doit, faut',
  es: 'nuevo, nueva, nuevos, nuevas, último, última, otro, otra, vamos, tenemos, debemos, hay, primero, luego, después, todo, todos',
  pt: 'novo, nova, novos, novas, último, última, outro, outra, vamos, temos, devemos, primeiro, depois, todo, todos, todas',
  nl: 'nieuw, nieuwe, nieuwere, laatste, ander, andere, gaan, moeten, zullen, eerst, daarna, dan, alle, om, over',
  pl: 'nowy, nowa, nowe, nowszy, nowej, nowego, ostatni, inny, inne, najpierw, potem, następnie, wszystkie, do',
  it: 'nuovo, nuova, nuovi, nuove, ultimo, ultima, altro, altra, prima, poi, tutti, tutte',
  ja: '新しい, 最新の, 別の, まず, 次に, その後, すべて, 全て, 予定, 予定です, する予定, します, する, 行う, 行います, 必要',
  zh: '新, 新的, 最新, 最新的, 其他, 另一个, 先, 再, 然后, 最后, 所有, 全部, 我们, 到, 为, 成',
});

/** How a plan ends where the verb comes last: "パイプラインを移行します". */
export const PLAN_CLOSERS = phrases({
  ja: 'する, します, する予定, する予定です, 予定, 予定です, 行う, 行います, 追加する, 削除する, 修正する, 変更する, 導入する, 実装する, 対応する, 置き換える, 切り替える, 移す',
});
