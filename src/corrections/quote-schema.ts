import { z } from 'zod';

const quoteText = z.string().min(1, 'must not be empty').max(5000);

const NOT_A_QUOTE = 'must be an object such as { "exact": "the words that are wrong" }';

/** A W3C TextQuoteSelector, as it comes in and goes out. */
export const quoteSelector = z
  .strictObject(
    {
      exact: quoteText.meta({
        description: 'The text that is wrong, as readers see it.',
        examples: ['re-election in 2019'],
      }),
      prefix: quoteText.optional().meta({
        description: 'Text just before it, where it occurs more than once.',
        examples: ['Maduro’s contested '],
      }),
      suffix: quoteText.optional().meta({
        description: 'Text just after it, where it occurs more than once.',
        examples: [', he has been isolated'],
      }),
    },
    {
      error: ({ code, input }) =>
        code === 'invalid_type' && input !== undefined ? NOT_A_QUOTE : undefined,
    },
  )
  .meta({
    id: 'TextQuoteSelector',
    description: 'A W3C TextQuoteSelector over the published text, across spans, marks and blocks.',
  });
