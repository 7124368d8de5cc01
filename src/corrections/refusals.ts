import { UndoesCorrection } from '../content/publish-entry.js';
import { ReferenceNotFound } from '../content/references.js';
import { SlugTaken } from '../content/revisions.js';
import { type ProblemType, Unprocessable } from '../http/problem.js';
import {
  ChangeNotPossible,
  PendingConflict,
  QuoteAmbiguous,
  QuoteNotFound,
  TargetNotFound,
} from './problems.js';
import { CannotSupersede } from './supersede.js';

/** What a correction can be refused with for what it says: what `createCorrection` raises besides who may not. */
export const correctionRefusals: ProblemType[] = [
  TargetNotFound,
  QuoteNotFound,
  QuoteAmbiguous,
  ChangeNotPossible,
  PendingConflict,
  CannotSupersede,
  UndoesCorrection,
  SlugTaken,
  ReferenceNotFound,
  Unprocessable,
];
