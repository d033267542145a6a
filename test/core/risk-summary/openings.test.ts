import type { Framing } from '../../../src/core/framing/framing';
import { riskSummary } from '../../../src/core/risk-summary/risk-summary';

const summaryOf = (framing: Framing) => riskSummary({ framing, today: '2026-10-01', summary: 'Replace it' });
const textOf = (framing: Framing) => summaryOf(framing).text;

describe('what opens an answer and the sentence says itself', () => {
  test.each([
    ['If we do nothing, then orders are lost', 'If we do nothing, orders are lost.'],
    ['if we do nothing orders are lost', 'If we do nothing, orders are lost.'],
    ['If we do nothing then orders are lost', 'If we do nothing, orders are lost.'],
    ["If we don't do it, orders are lost", 'If we do nothing, orders are lost.'],
    ['If we don’t do this orders are lost', 'If we do nothing, orders are lost.'],
    ['If we do not do anything: orders are lost', 'If we do nothing, orders are lost.'],
    ['Because orders are lost', 'If we do nothing, orders are lost.'],
    ['Otherwise orders are lost', 'If we do nothing, orders are lost.'],
    ['Otherwise, orders are lost', 'If we do nothing, orders are lost.'],
    ['So orders are lost', 'If we do nothing, orders are lost.'],
    ['E.g. lost orders', 'If we do nothing: lost orders.'],
    ['For example, lost orders', 'If we do nothing: lost orders.'],
    ['Because of the outage customers leave', 'If we do nothing: because of the outage customers leave.'],
    ['So many orders are lost', 'If we do nothing, so many orders are lost.'],
  ])('%s', (doNothing, text) => {
    expect(textOf({ doNothing })).toBe(text);
  });

  test('the gain’s own', () => {
    const gains = ['If we do it, a build takes 6 minutes', 'If we do this a build takes 6 minutes'];
    for (const gain of gains) expect(textOf({ gain })).toBe('If we do it: a build takes 6 minutes.');
  });

  test.each<[string, Framing]>([
    ['another condition', { doNothing: 'If the vendor leaves, orders are lost' }],
    ['a condition that goes on', { doNothing: 'If we do nothing about it by June, orders are lost' }],
    ['a condition in the risk', { doNothing: 'orders are lost', risk: 'if the vendor leaves we pay twice' }],
    ['what would happen if we did it', { doNothing: 'If we do it, orders are safe' }],
  ])('%s stands behind its own label', (_, framing) => {
    const { form, text } = summaryOf(framing);
    expect(form).toBe('labelled');
    expect(text).toMatch(/If we do nothing: /);
  });
});

describe('“do” that is no English verb', () => {
  test.each([
    ['Perda do banco de dados', 'If we do nothing: Perda do banco de dados.'],
    ['Queda do sistema', 'If we do nothing: Queda do sistema.'],
    ['Customers do complain', 'If we do nothing, customers do complain.'],
    ['Merchants do leave', 'If we do nothing, merchants do leave.'],
  ])('%s', (doNothing, text) => {
    expect(textOf({ doNothing })).toBe(text);
  });

  test('keeps “Risk:” in front', () => {
    expect(textOf({ doNothing: 'Queda do sistema', risk: 'Perda do contrato' })).toBe(
      'If we do nothing: Queda do sistema. Risk: Perda do contrato.',
    );
  });
});

describe('a capability without whoever lacks it', () => {
  test.each([
    ["can't print labels", "Blocked: can't print labels."],
    ['cannot print labels', 'Blocked: cannot print labels.'],
    ["Can't print labels, so parcels wait", "Blocked: Can't print labels, so parcels wait."],
  ])('%s', (blocked, sentence) => {
    expect(textOf({ doNothing: 'orders are lost', blocked })).toBe(`If we do nothing, orders are lost. ${sentence}`);
  });

  test('but a subject in front of its verb makes a clause', () => {
    expect(textOf({ doNothing: 'orders are lost', blocked: "customers can't pay" })).toBe(
      "If we do nothing, orders are lost, and customers can't pay.",
    );
    expect(textOf({ doNothing: "it's down every Friday" })).toBe("If we do nothing, it's down every Friday.");
  });
});

describe('lines', () => {
  test.each([
    ['- Orders are lost\n- Customers wait', 'If we do nothing, orders are lost; customers wait.'],
    ['• orders are lost;\r\n• customers wait.', 'If we do nothing, orders are lost; customers wait.'],
    ['1. orders are lost\n2. customers wait', 'If we do nothing, orders are lost; customers wait.'],
    [
      'Two things:\n- orders are lost\n- customers wait',
      'If we do nothing: two things: orders are lost; customers wait.',
    ],
  ])('of bullets become one: %j', (doNothing, text) => {
    expect(textOf({ doNothing })).toContain(text.replace(/^If we do nothing[,:] /, ''));
    expect(textOf({ doNothing })).not.toMatch(/[\n•]|; [A-Z]/);
  });

  test('that are none keep their labels', () => {
    expect(summaryOf({ doNothing: 'Orders are lost\nCustomers wait' }).form).toBe('labelled');
    expect(summaryOf({ doNothing: '- Orders are lost. All of them.\n- Customers wait' }).form).toBe('labelled');
  });
});

describe('capitals: after a colon, a comma and a semicolon alike; a sentence begins with one', () => {
  const framing: Framing = {
    doNothing: 'Outage of checkout',
    risk: 'Lost orders',
    blocked: 'Paying by card',
    future: 'Every new payment method',
    gain: 'Faster builds',
  };
  test('in the sentence', () => {
    expect(textOf(framing)).toBe(
      'If we do nothing: outage of checkout. Risk: lost orders. Blocked: paying by card. Slower or more expensive later: every new payment method. If we do it: faster builds.',
    );
  });
  test('behind labels', () => {
    expect(textOf({ ...framing, doNothing: 'Outage of checkout. Every Friday' })).toBe(
      'If we do nothing: outage of checkout. Every Friday. Risk: lost orders. Blocked: paying by card. Slower or more expensive later: every new payment method. If we do it: faster builds.',
    );
  });
  test('names and other languages keep theirs', () => {
    expect(textOf({ doNothing: 'Kunden können nicht bezahlen', risk: 'GDPR fine', blocked: 'Nordbank refunds' })).toBe(
      'If we do nothing: Kunden können nicht bezahlen. Risk: GDPR fine. Blocked: Nordbank refunds.',
    );
  });
});
