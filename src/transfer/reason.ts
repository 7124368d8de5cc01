import { refusalIn } from '../db/query-rows.js';
import { Problem } from '../http/problem.js';

interface DriverFault {
  meta?: { driverAdapterError?: { cause?: { originalMessage?: string; message?: string } } };
}

/** Why something was not taken, in words: of a refusal its detail, of PostgreSQL its own message. */
export function reasonOf(error: unknown): string {
  if (error instanceof Problem) {
    const { errors = [] } = error.options;
    const places = errors.map(({ pointer, detail }) => `${pointer} ${detail}`);
    return places.length > 0 ? places.join(' ') : error.message;
  }
  const cause = (error as DriverFault | undefined)?.meta?.driverAdapterError?.cause;
  const message = refusalIn(error) ?? cause?.originalMessage ?? cause?.message;
  if (message !== undefined) return `The database refuses it: ${message}.`;
  return error instanceof Error ? (error.message.trim().split('\n').at(-1) ?? '') : String(error);
}
