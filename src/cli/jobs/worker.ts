// The thread's side of `threads.ts`: one task after the other. Part of dist/cli.js.
import { parentPort } from 'node:worker_threads';
import { createLibrary } from '../library.ts';
import { doTask } from './doTask.ts';
import type { Task } from './task.ts';
import type { Answer } from './threads.ts';

const library = createLibrary();

async function answer(task: Task): Promise<Answer> {
  try {
    return { outcomes: await doTask(task, library) };
  } catch (error) {
    return { died: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (task: Task) => void answer(task).then((result) => parentPort?.postMessage(result)));
