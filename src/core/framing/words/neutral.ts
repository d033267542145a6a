import { phrases } from '../../phrases';

/** Words that carry no content of their own. Negations, modals of need and "cannot" are not among them. */
export const STOP_WORDS = phrases({
  en: `a, an, the, this, that, these, those, it, its, it's, we, us, our, i, my, you, your, they, them, their, he, she, there, here,
    is, are, was, were, be, been, being, am, has, have, had, do, does, did, done, will, would, shall, should, may, might, 'll, we'll,
    of, to, in, on, at, by, for, from, with, into, onto, as, than, and, or, but, so, then, also, just, if, because, since, due,
    very, really, quite, too, rather, what, which, who, when, where, how, much, more, again, still, now, soon, e, g, etc`,
  de: `der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, es, wir, uns, unser, unsere, unseren, ich, sie, er, ihr,
    ist, sind, war, waren, sein, wird, werden, hat, haben, hatte, würde, soll, sollte, sollen, von, zu, zur, zum, in, im, an, am, auf,
    bei, für, mit, aus, als, und, oder, aber, auch, so, dann, wenn, weil, da, denn, sehr, zu, was, welche, wer, wann, wo, wie, mehr,
    dies, diese, dieser, dieses, noch, schon`,
  fr: `le, la, les, un, une, des, du, de, ce, cet, cette, ces, c'est, il, elle, ils, elles, on, nous, notre, nos, je, est, sont, était,
    être, a, ont, avoir, sera, seront, à, au, aux, en, dans, sur, par, pour, avec, que, qui, quoi, et, ou, mais, aussi, si, parce,
    qu'il, qu'elle, car, très, trop, plus, quel, quelle, quand, où, comment`,
  es: `el, la, los, las, un, una, unos, unas, lo, este, esta, estos, estas, eso, esto, nosotros, nuestro, nuestra, yo, es, son, era, ser,
    está, están, ha, han, será, serán, de, del, a, al, en, por, para, con, que, qué, y, o, pero, también, si, porque, muy, más, cual,
    cuál, cuando, cuándo, donde, dónde, como, cómo`,
});

/** Things technical work is done to. They say what is touched, never what that means to anyone. */
export const TECHNOLOGY_NOUNS = phrases({
  en: `database, databases, db, server, servers, cluster, code, codebase, code base, source, library, libraries, framework, frameworks,
    version, versions, release, dependency, dependencies, package, packages, module, modules, component, components, service,
    services, microservice, microservices, system, systems, platform, infrastructure, stack, tech stack, architecture, api, apis,
    sdk, interface, backend, frontend, back end, front end, application, app, software, tool, tools, tooling, pipeline, build,
    builds, ci, cd, test, tests, unit tests, test suite, repository, repo, branch, script, scripts, class, classes, method,
    function, functions, file, files, config, configuration, schema, table, tables, query, queries, index, cache, queue, container,
    containers, image, images, docker, kubernetes, cloud, node, node js, java, python, php, javascript, typescript, angular, react,
    jquery, spring, spring boot, postgresql, postgres, mysql, mongodb, redis, elasticsearch, linux, windows, implementation,
    solution, design, technology, plugin, plugins, driver, client, engine, monolith, legacy system, runtime, operating system, os`,
  de: `datenbank, datenbanken, bibliothek, bibliotheken, dienst, dienste, schnittstelle, schnittstellen, anwendung, anwendungen,
    komponente, komponenten, modul, module, quellcode, abhängigkeit, abhängigkeiten, plattform, architektur, infrastruktur, werkzeug,
    werkzeuge, umgebung, cluster, software, tests, skript, skripte, konfiguration, lösung, technik, technologie`,
  fr: `base de données, serveur, serveurs, bibliothèque, bibliothèques, cadriciel, version, versions, dépendance, dépendances, logiciel,
    composant, composants, module, modules, système, systèmes, plateforme, architecture, outil, outils, solution, technologie`,
  es: `base de datos, servidor, servidores, biblioteca, bibliotecas, librería, librerías, versión, versiones, dependencia, dependencias,
    componente, componentes, módulo, módulos, sistema, sistemas, plataforma, arquitectura, código, herramienta, herramientas,
    solución, tecnología`,
});

/** Words that turn a statement round. They never count as the summary's nouns. */
export const NEGATIONS = phrases({
  en: "not, no, never, cannot, can't, don't, doesn't, didn't, isn't, aren't, wasn't, won't, wouldn't, without, neither, nor",
  de: 'nicht, kein, keine, keinen, nie, niemals, ohne, weder',
  fr: 'ne, pas, jamais, sans, aucun, aucune, ni',
  es: 'no, nunca, sin, ningún, ninguna, ni',
});
