// Which files are articles, by name: the default globs, shared by the settings of the extension and the command line, and
// the test that both apply to a path. Whether a text reads as prose is `readsAsProse`'s business.
import picomatch from 'picomatch/posix';
import { FOLDER_FILE, SIDECAR_SUFFIX } from './model/annotation.ts';

export interface ArticleGlobs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Defaults of the settings `dateline.articles.include` and `dateline.articles.exclude`. */
export const DEFAULT_ARTICLE_GLOBS: ArticleGlobs = {
  include: ['**/*.txt', '**/*.article', '**/articles/**/*.md'],
  exclude: [
    '**/node_modules/**', '**/bower_components/**', '**/vendor/**', '**/.*/**', '**/dist/**', '**/build/**', '**/out/**',
    '**/target/**', '**/coverage/**', '**/__pycache__/**', '**/venv/**', '**/site-packages/**', '**/*.egg-info/**', '**/*.dist-info/**',
    '**/requirements*.txt', '**/constraints*.txt', '**/CMakeLists.txt', '**/CMakeCache.txt', '**/robots.txt', '**/humans.txt',
    '**/security.txt', '**/ads.txt', '**/llms*.txt', '**/LICEN[CS]E*', '**/COPYING*', '**/NOTICE*', '**/AUTHORS*', '**/CHANGELOG*',
    '**/README*', '**/stopwords*.txt', '**/words.txt', '**/wordlist*.txt', '**/SHA256SUMS*', '**/*.min.*', '**/*.log.txt',
  ],
};

/** Whether a path (relative to the folder, with `/`) is an article's by its name. Sidecars and `dateline.yaml` never are. */
export function createArticleTest(globs: ArticleGlobs = DEFAULT_ARTICLE_GLOBS): (path: string) => boolean {
  const included = compile(globs.include, { nocase: true, dot: false });
  const excluded = compile(globs.exclude, { nocase: true, dot: true });
  return (path) => !path.endsWith(SIDECAR_SUFFIX) && path.slice(path.lastIndexOf('/') + 1) !== FOLDER_FILE && included(path) && !excluded(path);
}

/** A hand-written glob that does not compile matches nothing. */
function compile(globs: readonly string[], options: picomatch.PicomatchOptions): (path: string) => boolean {
  const tests = globs.flatMap((glob) => {
    try {
      return [picomatch(glob, options)];
    } catch {
      return [];
    }
  });
  return (path) => tests.some((test) => test(path));
}
