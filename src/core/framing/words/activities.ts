import { phrases } from '../../phrases';

/** What a team does to technology (product, 1.3, rule 8). */
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
    automation, reconfigure, reinstall, restart`,
  de: `migrieren, migration, umziehen, umzug, aktualisieren, aktualisierung, updaten, upgraden, refaktorisieren, umbauen, umbau,
    ersetzen, austauschen, wechseln, umstellen, umstellung, installieren, entfernen, löschen, aufräumen, verbessern, beheben,
    einführen, hinzufügen, erstellen, neu schreiben, modernisieren, optimieren, automatisieren, einrichten, ändern, bauen`,
  fr: `migrer, migration, mettre à jour, mise à jour, refactoriser, réécrire, remplacer, déplacer, changer, installer, supprimer,
    nettoyer, améliorer, corriger, introduire, ajouter, créer, moderniser, optimiser, automatiser`,
  es: `migrar, migración, actualizar, actualización, refactorizar, reescribir, reemplazar, sustituir, mover, cambiar, instalar,
    eliminar, borrar, limpiar, mejorar, corregir, introducir, añadir, crear, modernizar, optimizar, automatizar`,
});

/** How a plan opens: someone says what will be done. */
export const PLAN_OPENERS = phrases({
  en: `we will, we'll, we need to, we have to, we must, we should, we want to, we would like to, we are going to, we're going to,
    we plan to, i will, i'll, i want to, i need to, let's, let us, need to, needs to, have to, must, should,
    has to, to, plan to, the plan is to, the goal is to, the idea is to, the aim is to, goal, plan, the team will, team will`,
  de: `wir werden, wir müssen, wir sollten, wir wollen, wir möchten, wir planen, wir können, ich werde, man muss, man sollte,
    muss, müssen, soll`,
  fr: `nous allons, nous devons, nous voulons, on va, on doit, il faut, il faudrait, je vais`,
  es: `vamos a, tenemos que, debemos, queremos, hay que, deberíamos, voy a`,
});

/** Who does it: "We split the module" says what will be done as much as "We will split the module". */
export const PLANNERS = phrases({
  en: 'we, i, the team, the developers, developers, engineering',
  de: 'wir, ich, das Team',
  fr: "nous, on, je, l'équipe",
  es: 'nosotros, yo, el equipo',
});

/** What stands beside an activity and adds nothing. */
export const ACTIVITY_FILLERS = phrases({
  en: `new, newer, newest, latest, current, another, different, other, need, needs, must, want, going, plan, goal, like, let's, can,
    task, work, use, using, make, all, some, everything, parts, it all, one, ones, one by one,
    step by step, smaller, bigger, separate, single, own, first, afterwards, finally`,
  de: 'neu, neue, neuen, neues, neuer, neueste, neuesten, aktuell, aktuelle, aktuellen, andere, anderen, müssen, muss, wollen, möchten',
  fr: 'nouveau, nouvelle, nouvelles, nouveaux, dernier, dernière, autre, allons, devons, va, doit, faut',
  es: 'nuevo, nueva, nuevos, nuevas, último, última, otro, otra, vamos, tenemos, debemos, hay',
});
