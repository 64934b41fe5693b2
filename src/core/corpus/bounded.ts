// What is remembered from run to run, within bounds: forgotten when it has grown too far over what is needed, and when a
// run failed, since half of it may then be of that run.

/** Gives the memory for work on so many articles. What `work` throws goes on to the caller. */
export type Remembering<M> = <T>(articles: number, work: (memory: M) => T) => T;

/** Forgotten is what is more than `small` and `grown` times what the first run left for each article; that may have had few of them. */
export function createBounded<M extends { readonly size: number }>(make: () => M, small: number, grown: number): Remembering<M> {
  let memory = make();
  let each = 0;
  const forget = (): void => {
    memory = make();
    each = 0;
  };
  return (articles, work) => {
    if (memory.size > small + grown * each * articles) forget();
    try {
      const result = work(memory);
      if (each === 0) each = memory.size / Math.max(1, articles);
      return result;
    } catch (error) {
      forget();
      throw error;
    }
  };
}
