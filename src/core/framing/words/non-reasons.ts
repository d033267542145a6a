import { phrases } from '../../phrases';

/** Age and fashion: what convinces engineers and nobody else (product, 1.3, rule 9). */
export const AGE_AND_FASHION = phrases({
  en: `old, older, oldest, too old, very old, years old, year old, months old, age, aged, aging, ageing, ancient, legacy, outdated,
    out of date, out dated, obsolete, deprecated, deprecation, dated, antiquated, behind, old fashioned, oldschool, old school,
    modern, more modern, modernization, modernisation, state of the art, up to date, not up to date, best practice,
    best practices, industry standard, standard practice, good practice, technical debt, tech debt, technical debts, debt, hype,
    trend, trendy, cutting edge, no longer modern, not modern, no longer current, not current, no longer up to date,
    no longer state of the art, everybody uses it, everyone uses it`,
  de: `alt, alte, alter, altes, alten, zu alt, älter, Jahre alt, veraltet, veraltete, veralteter, überholt, in die Jahre gekommen,
    nicht mehr aktuell, nicht mehr zeitgemäß, zeitgemäß, Altlast, Altlasten, modern, moderner, Stand der Technik,
    technische Schulden, technische Schuld, bewährte Praxis`,
  fr: `vieux, vieille, vieilles, ancien, ancienne, obsolète, obsolètes, dépassé, dépassée, périmé, plus à jour, pas à jour, moderne,
    bonne pratique, bonnes pratiques, état de l'art, dette technique`,
  es: `viejo, vieja, viejos, viejas, antiguo, antigua, obsoleto, obsoleta, anticuado, anticuada, desactualizado, desactualizada,
    moderno, moderna, buena práctica, buenas prácticas, mejores prácticas, estado del arte, deuda técnica`,
  zh: '太旧, 太老, 很旧, 很老, 过时, 過時, 已过时, 过时了, 旧, 老旧, 技术债, 技术债务, 技術債, 最佳实践, 最佳實踐',
});

/** Virtues, and the lack of them: qualities that name no consequence when they stand alone. */
export const VIRTUES = phrases({
  en: `clean, cleaner, clean code, cleanliness, maintainable, maintainability, maintenance, easier maintenance, readable, readability,
    quality, code quality, better quality, consistency, consistent, elegant, elegance, nicer, good, better, best, simplicity,
    simpler, scalability, scalable, more scalable, performance, performant, security, secure, more secure, safety, stability,
    stable, more stable, reliability, reliable, robustness, robust, flexibility, flexible, modularity, modular, testability,
    testable, reusability, reusable, extensibility, extensible, sustainability, efficiency, efficient, usability, compliance,
    hygiene, improvement, improvements, the right way, the right thing, makes sense, make sense, user experience, ux, developer experience, visibility,
    transparency, traceability, observability, portability, interoperability, accessibility, availability, compatibility, usefulness,
    flaky, unstable, fragile, brittle, ugly, dirty, unclean, unmaintainable, unreadable, untestable, spaghetti, spaghetti code,
    hard to maintain, difficult to maintain, hard to read, difficult to read, hard to understand, difficult to understand,
    hard to test, difficult to test, hard to extend, hard to change, a mess, a big mess`,
  de: `sauber, sauberer, sauberer Code, Sauberkeit, wartbar, wartbarer, Wartbarkeit, Wartung, lesbar, lesbarer, Lesbarkeit, Qualität,
    Codequalität, Konsistenz, einheitlich, Einheitlichkeit, schöner, besser, bessere, besserer, einfacher, Skalierbarkeit, Performance,
    Sicherheit, sicher, sicherer, Stabilität, stabil, stabiler, Zuverlässigkeit, Robustheit, Flexibilität, flexibler, Testbarkeit,
    Effizienz, Nachhaltigkeit`,
  fr: `propre, plus propre, propreté, maintenable, maintenabilité, maintenance, lisible, lisibilité, qualité, cohérence, mieux, meilleur,
    meilleure, simplicité, évolutivité, performance, performances, sécurité, stabilité, fiabilité, robustesse, flexibilité`,
  es: `limpio, más limpio, limpieza, mantenible, mantenibilidad, mantenimiento, legible, legibilidad, calidad, coherencia, consistencia,
    mejor, mejores, simplicidad, escalabilidad, rendimiento, seguridad, estabilidad, fiabilidad, robustez, flexibilidad`,
  zh: '安全, 安全性, 稳定, 稳定性, 質量, 质量, 性能, 可维护性, 可维护, 可扩展性, 可读性, 可靠性, 整洁, 更好',
});
