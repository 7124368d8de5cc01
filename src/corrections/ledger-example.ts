import { articleExample } from '../articles/example.js';
import { sourceExample } from '../sources/example.js';
import type { Examples } from '../http/example.js';
import { correctionExamples } from './examples.js';

const { value } = correctionExamples.one.Correction as { value: Record<string, unknown> };
const { id, kind, text, severity, placement, dateCreated, datePublished, author, approver } = value;
const hash = value['hash'];
const entry = {
  seq: 1,
  instant: datePublished,
  correction: id,
  contentHash: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
  previousHash: null,
  hash,
  redacted: false,
  salt: 'fd61a03af4f77d870fc21e05e7e80678095c92d808cfb3b5c279ee04c74aca13',
  content: {
    ...{ id, kind, text, severity, placement, dateCreated, datePublished, author, approver },
    evidence: [sourceExample.representation['id']],
    supersedes: null,
    targets: [
      {
        type: 'article',
        id: articleExample.representation['id'],
        fromVersion: 1,
        toVersion: 2,
        changes: [
          {
            quote: { exact: 're-election in 2019' },
            blockKey: 'dc01a3fa1b26',
            oldValue: 're-election in 2019',
            newValue: 're-election in May 2018',
          },
        ],
      },
    ],
  },
};

/** The chain after the first correction. */
export const ledgerExample: Examples = {
  LedgerPage: {
    value: {
      items: [entry],
      page: { next: null, limit: 20 },
      head: { seq: 1, instant: datePublished, hash },
    },
  },
};
