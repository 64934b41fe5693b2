// What the search box shows before anything is typed. Not part of the matcher, which is loaded on the first search only.

/** Up to five words may stand between: `Putin hosted Burkinabe President Traore`. */
export const EXAMPLE_PATTERN = '#Person+ (met|hosted) .{0,5} #Person+';
