/** Writes one line for whoever operates the app: a code and the error's kind, never what people wrote or who they are. */
export type LogBug = (code: string, error: unknown) => void;
