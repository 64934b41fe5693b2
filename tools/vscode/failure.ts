// A fault with a sentence for the person at the terminal: shown as it is, without a stack.
export class Failure extends Error {}

/** Runs a tool's `main` and ends the process: the one place where tools catch. */
export async function runTool(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (error instanceof Failure) console.error(`\n${error.message}\n`);
    else console.error(error);
    process.exitCode = 1;
  }
}
