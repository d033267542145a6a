/** What the person who started the audit can put right. The message is a sentence for them; exit code 2. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}
