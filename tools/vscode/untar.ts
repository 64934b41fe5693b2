// Reads the .tgz that npm serves, so that fetching VS Code needs no `tar` on the machine.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

const BLOCK = 512;

/**
 * Writes the regular files below `folder` of the archive into `target`. npm's archives hold regular files only, with
 * names up to 255 bytes in the two ustar fields; other entries are passed over, and files that are not `wanted`. Names that
 * climb out are refused.
 */
export function untar(archive: Uint8Array, folder: string, target: string, wanted: (name: string) => boolean = () => true): void {
  const tar = gunzipSync(archive);
  const made = new Set<string>();
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const field = (from: number, length: number): string => tar.toString('utf8', at + from, at + from + length).replace(/\0[^]*$/, '');
    const size = Number.parseInt(field(124, 12), 8) || 0;
    const prefix = field(345, 155);
    const name = prefix === '' ? field(0, 100) : `${prefix}/${field(0, 100)}`;
    const isFile = field(156, 1) === '0';
    if (isFile && name.startsWith(`${folder}/`) && wanted(name)) {
      const file = path.resolve(target, name.slice(folder.length + 1));
      if (!file.startsWith(path.resolve(target) + path.sep)) throw new Error(`the archive names a file outside its folder: ${name}`);
      const parent = path.dirname(file);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(file, tar.subarray(at + BLOCK, at + BLOCK + size));
      if ((Number.parseInt(field(100, 8), 8) & 0o100) !== 0) chmodSync(file, 0o755);
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}
