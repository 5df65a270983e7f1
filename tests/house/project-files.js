// The files of the project as git sees them: kept ones and new ones, but nothing that is ignored or built.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** @param {RegExp} [pattern] */
export function projectFiles(pattern = /./) {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { maxBuffer: 1 << 26 });
  return [...new Set(listed.toString().split('\0'))].filter((file) => file !== '' && pattern.test(file) && existsSync(file)).sort();
}

/**
 * Every line of these files that a judge finds fault with, as "file:line: text".
 * @param {string[]} files
 * @param {(line: string, file: string) => boolean} isFault
 */
export function faultyLines(files, isFault) {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (isFault(line, file) ? [`${file}:${index + 1}: ${line.trim().slice(0, 160)}`] : [])),
  );
}
