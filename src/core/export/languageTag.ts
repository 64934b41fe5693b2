// Languages as the Web, XML and UIMA name them (BCP 47), which wants the two-letter code where a language has one.

const TWO_LETTERS: Readonly<Record<string, string>> = {
  eng: 'en', fra: 'fr', deu: 'de', spa: 'es', por: 'pt', ita: 'it', rus: 'ru', ukr: 'uk', arb: 'ar', cmn: 'zh', jpn: 'ja', kor: 'ko', nld: 'nl', pol: 'pl', tur: 'tr',
};

/** `en` for `eng`; `und` where the language is not among those that the product names. */
export const languageTag = (code: string): string => TWO_LETTERS[code] ?? 'und';
