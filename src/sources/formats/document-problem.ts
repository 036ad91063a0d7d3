/** Why a document could not be opened in, the problem out. */
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Problem } from '../../model/problems/problem.js';
import type { DocumentFormatName } from '../../model/source-text.js';
import type { DocumentAnswer } from '../documents/document-answer.js';

/** @param title of the format, as messages call it */
export function documentProblem(answer: DocumentAnswer, title: string, file: string): Problem {
  const fault = 'fault' in answer ? answer.fault : 'broken';
  if (fault === 'too-much')
    return makeProblem('source-too-large', {
      file,
      message: `the ${title} file unpacks to more than is read`,
      hint: 'keep only the interview in it, without recordings and pictures, or save it as plain text',
    });
  return makeProblem('source-broken', {
    file,
    message:
      fault === 'locked' ? `the ${title} file asks for a password` : `the ${title} file cannot be opened`,
    hint:
      fault === 'locked'
        ? 'save a copy of it without a password'
        : 'open it in the program that it comes from, and save it anew',
  });
}

/** A file that is called as one of them and has other bytes. */
export function notSuchDocument(name: DocumentFormatName, file: string): Problem {
  return makeProblem('source-broken', {
    file,
    message: `the file is no ${name.toUpperCase()} file, though it is called one`,
    hint: 'open it in the program that it comes from, and save it anew; if it is text, call it `.txt`',
  });
}
