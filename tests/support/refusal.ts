import { expect } from '@jest/globals';
import type { Response } from 'supertest';
import request from 'supertest';
import type { Api } from './api.js';

/** What a request is to be refused with: the status, the kind of problem, and every place that is at fault. */
export interface Refusal {
  status: number;
  code: string;
  /** The JSON pointers of all faults, in any order. */
  pointers?: string[];
  in?: 'body' | 'query' | 'path' | 'header';
}

/** Holds an answer against RFC 9457 and the house's own rules: a type that resolves, the request id, and all faults. */
export async function expectRefusal(api: Api, answer: Response, refusal: Refusal): Promise<void> {
  const { status, code, pointers } = refusal;
  const errors = pointers?.map((pointer): unknown =>
    expect.objectContaining({
      in: refusal.in ?? expect.any(String),
      pointer,
      detail: expect.any(String),
    }),
  );
  expect({ sent: answer.status, type: answer.type, body: answer.body }).toEqual({
    sent: status,
    type: 'application/problem+json',
    body: expect.objectContaining({
      type: `http://dossier.test/problems/${code}`,
      title: expect.stringMatching(/./),
      status,
      detail: expect.stringMatching(/./),
      instance: answer.headers['x-request-id'],
      ...(errors && { errors: expect.arrayContaining(errors) }),
    }),
  });
  if (errors) expect(answer.body.errors).toHaveLength(errors.length);
  const page = await request(api.app).get(`/problems/${code}`);
  expect(page.body).toMatchObject({ status, title: answer.body.title });
}
