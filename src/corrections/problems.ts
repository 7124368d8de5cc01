import type { ProblemType } from '../http/problem.js';

export const QuoteNotFound: ProblemType = {
  code: 'quote-not-found',
  status: 422,
  title: 'The quote does not stand there',
  cause:
    'The published text does not contain the quote, or not with the prefix and suffix that were given.',
  remedy:
    'Take the quote from the text as readers see it; `nearest` in each fault lists the passages most like it (of very many missing quotes, only the first ones’).',
};

export const QuoteAmbiguous: ProblemType = {
  code: 'quote-ambiguous',
  status: 422,
  title: 'The quote stands there more than once',
  cause: 'The published text contains the quote in several places.',
  remedy:
    'Add a prefix or a suffix that tells the place; `matches` in each fault lists them with their context.',
};

export const ChangeNotPossible: ProblemType = {
  code: 'change-not-possible',
  status: 422,
  title: 'A change does not fit its target',
  cause:
    'A field does not exist, its new value is not allowed there, it already has that value, or two changes overlap.',
  remedy: 'Mend the changes that `errors` names; nothing was changed.',
};

export const TargetNotFound: ProblemType = {
  code: 'target-not-found',
  status: 422,
  title: 'A target does not exist',
  cause: 'There is no entry of this type with this id or slug.',
  remedy: 'Mend the targets that `errors` names.',
};

export const PendingConflict: ProblemType = {
  code: 'pending-conflict',
  status: 409,
  title: 'The pending version no longer fits',
  cause:
    'A target has a pending version in which the passage or field was changed, so the correction cannot be carried into it.',
  remedy:
    'Publish the pending version or change it so that the quote stands in it again, then correct.',
};

export const MovedOn: ProblemType = {
  code: 'moved-on',
  status: 409,
  title: 'The text has moved on since the proposal',
  cause: 'What the proposal quotes no longer stands in the published text as it did.',
  remedy: 'Reject the proposal and make a new one over the present text.',
};
