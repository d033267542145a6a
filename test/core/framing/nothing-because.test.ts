import fc from 'fast-check';
import { isBareNone, nothingBecause } from '../../../src/core/framing/nothing-because';

describe('“Nothing, because …”', () => {
  test.each([
    ['Nothing, because users see none of it', 'users see none of it'],
    ['nothing because it works today', 'it works today'],
    ['None: only the nightly report uses this table', 'only the nightly report uses this table'],
    ['None, because no user sees the build', 'no user sees the build'],
    ['Nothing happens: the importer is retired.', 'the importer is retired.'],
    ['Nothing is blocked, because all of it works', 'all of it works'],
    ['No risk, since nobody logs in', 'nobody logs in'],
    ['None - nobody reads it', 'nobody reads it'],
    ['None. Nobody reads it', 'Nobody reads it'],
    ['Nichts, weil niemand den Bericht liest', 'niemand den Bericht liest'],
    ['Keine, da alles läuft', 'alles läuft'],
    ['Keine: nur der Nachtbericht nutzt sie', 'nur der Nachtbericht nutzt sie'],
    ['Rien, parce que personne ne le lit', 'personne ne le lit'],
    ["Aucun, parce qu'il est arrêté", 'il est arrêté'],
    ['Nada, porque nadie lo lee', 'nadie lo lee'],
    ['无，因为没有人使用这个报表', '没有人使用这个报表'],
  ])('“%s” has the reason “%s”', (answer, reason) => {
    expect(nothingBecause(answer)).toBe(reason);
    expect(isBareNone(answer)).toBe(false);
  });

  test.each([
    'Nothing',
    'None.',
    'nothing at all',
    'No risk',
    'Nothing happens',
    'Nothing, because …',
    'Nothing, because',
    'Nothing, because tbd',
    'None: n/a',
    'There is no risk',
    'None as far as I know',
    'Nichts',
    'Keine Auswirkungen',
    'rien',
    'ninguna',
    '没有',
  ])('“%s” has none', (answer) => {
    expect(nothingBecause(answer)).toBeUndefined();
    expect(isBareNone(answer)).toBe(true);
  });

  test.each([
    'Nothing works, because the bank switched off',
    'Nothing breaks; each release keeps costing a Saturday',
    'No customer can pay',
    'No, nobody can pay',
    'None, but support resets passwords by hand',
    'Nothing. However, each release costs a Saturday',
    'Keine, aber der Support setzt Passwörter von Hand zurück',
    'Nobody can log in because the certificate ran out',
    'Checkout stops because nothing answers',
    '',
  ])('“%s” is another kind of answer', (answer) => {
    expect(nothingBecause(answer)).toBeUndefined();
    expect(isBareNone(answer)).toBe(false);
  });

  test('no text makes it throw, and a reason is always part of the text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom('Nothing', ', ', 'because ', ': ', 'users', 'tbd', '…')).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reason = nothingBecause(text);
        expect(reason === undefined || (reason !== '' && text.includes(reason))).toBe(true);
      }),
    );
  });
});
