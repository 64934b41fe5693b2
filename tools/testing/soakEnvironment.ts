// What tells test/vscode/soak.test.ts how long to go on, and VS Code's stand-in how long to wait for it.
export function soakEnvironment(seconds: number, seed: number): Record<string, string> {
  return { DATELINE_TEST_SOAK_SECONDS: String(seconds), DATELINE_TEST_SOAK_SEED: String(seed), DATELINE_TEST_LIMIT_MS: String((seconds + 420) * 1000) };
}
