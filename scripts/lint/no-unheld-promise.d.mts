import type { Rule } from 'eslint';

/** A promise that is kept must be `held`. */
export declare const noUnheldPromise: Rule.RuleModule;
