// Reads one file from disk as text. Whatever is wrong with it comes back as a problem, never as an exception or silence.
import { readFile, stat } from 'node:fs/promises';
import type { Problem } from '../core/model/problem.ts';
import { decode, MAX_BYTES } from './decode.ts';

export type ReadText = { readonly text: string; readonly guessed: boolean } | { readonly problem: Problem };

const problem = (code: string, data?: Problem['data']): ReadText => ({
  problem: { code, severity: 'error', span: { start: 0, end: 0 }, ...(data && { data }) },
});

/** Refuses directories, binary content and files over 50 MB. `guessed`: read as Windows-1252 for want of anything better. */
export async function readText(file: string): Promise<ReadText> {
  try {
    const { size, ...facts } = await stat(file).then((s) => ({ size: s.size, directory: s.isDirectory(), file: s.isFile() }));
    if (facts.directory) return problem('is-directory');
    if (facts.file && size > MAX_BYTES) return problem('file-too-large');
    return decode(await readFile(file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return problem('file-missing');
    if (code === 'EACCES' || code === 'EPERM') return problem('file-forbidden');
    return problem('file-unreadable', { reason: message });
  }
}
