import { invoke } from '@forge/bridge';
import type { Answer, Ask, Call, Refusal, Reply } from '../../../src/contract';

/** The backend declined a request; `refusal.sentence` is for the person who asked. */
export class Declined extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.sentence);
    this.name = 'Declined';
  }
}

/** Asks one of the app's functions; throws Declined where it says no. */
export async function ask<C extends Call>(call: C, payload: Ask<C>): Promise<Answer<C>> {
  const reply = (await invoke(call, payload)) as Reply<Answer<C>>;
  if (!reply.ok) throw new Declined(reply.refusal);
  return reply.value;
}
