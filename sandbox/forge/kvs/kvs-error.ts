/** A refusal of the key-value store, as a non-2xx answer `{code, message}` (facts/forge-host, 4). */
export class KvsRefusal extends Error {
  override readonly name = 'KvsRefusal';
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
