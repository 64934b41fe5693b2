// What the core asks of a host, in full. Tests pass in-memory ones.

export interface Logger {
  debug(message: string): void;
  info(message: string): void;
  warn(message: string): void;
  error(message: string, cause?: unknown): void;
}

/** VS Code's CancellationToken fits it; so does a plain object. */
export interface Cancellation {
  readonly isCancellationRequested: boolean;
}
