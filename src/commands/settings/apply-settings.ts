/** A command and the settings that hold for it in; its options as if they had been given out, where none was, and what is wrong. */
import { relative, resolve } from 'node:path';
import { InvalidArgumentError, type Command, type Option } from 'commander';
import type { Said } from '../../model/house-style.js';
import { makeProblem } from '../../model/problems/make-problem.js';
import type { Problem } from '../../model/problems/problem.js';
import type { OptionSetting } from '../../settings/parse-settings.js';
import { OPTION_KINDS } from '../../settings/setting-keys.js';
import { didYouMean } from '../../text/did-you-mean.js';
import { shorten } from '../../text/shorten.js';
import { settledPath, type SettingFault } from './settled-path.js';

export interface AppliedSettings {
  /** Where each option is said that was taken from a file, by its attribute. */
  readonly taken: ReadonlyMap<string, Said<unknown>>;
  readonly problems: readonly Problem[];
}

/** @param others commands whose options a file can hold besides: they are checked, and left alone */
export async function applySettings(
  command: Command,
  others: readonly Command[],
  settings: readonly OptionSetting[],
  cwd: string,
): Promise<AppliedSettings> {
  const taken = new Map<string, Said<unknown>>();
  const problems: Problem[] = [];
  for (const setting of settings) {
    const own = optionFor(setting, command);
    const [option] = [own, ...others.map((other) => optionFor(setting, other))].filter(
      (one) => one !== undefined,
    );
    if (option === undefined) throw new Error(`no command has the option ${setting.key}`);
    const outcome = await valueOf(setting, option, cwd);
    if ('fault' in outcome) problems.push(problemOf(outcome.fault, setting));
    else if (own !== undefined && isFree(command, own.attributeName())) {
      command.setOptionValueWithSource(own.attributeName(), outcome.value, 'config');
      taken.set(own.attributeName(), setting);
    }
  }
  return { taken, problems };
}

/** What is given on the command line wins. */
function isFree(command: Command, attribute: string): boolean {
  return [undefined, 'default'].includes(command.getOptionValueSource(attribute));
}

function optionFor({ key }: OptionSetting, { options }: Command): Option | undefined {
  return options.find((option) => option.name().replace(/^no-/, '') === key);
}

type Outcome = { readonly value: unknown } | { readonly fault: SettingFault };

function problemOf({ rule, ...words }: SettingFault, { file, span }: OptionSetting): Problem {
  return makeProblem(rule, { ...words, file: file.path, span });
}

async function valueOf(setting: OptionSetting, option: Option, cwd: string): Promise<Outcome> {
  const { key, value: texts, file } = setting;
  const [text = ''] = texts;
  switch (OPTION_KINDS[key]) {
    case 'flag':
      return flagOf(key, text);
    case 'list':
      return parsed(texts.join(','), option, key);
    case 'word':
      return parsed(text, option, key);
    case 'path':
    case 'paths': {
      const paths = await Promise.all(texts.map((path) => settledPath(path, key, file)));
      const fault = paths.find((path) => typeof path !== 'string');
      if (fault !== undefined) return { fault };
      const inside = paths
        .filter((path) => typeof path === 'string')
        .map((path) => relative(cwd, resolve(file.folder, path)));
      return { value: OPTION_KINDS[key] === 'path' ? inside[0] : inside };
    }
  }
}

function flagOf(key: string, text: string): Outcome {
  if (text === 'true' || text === 'false') return { value: text === 'true' };
  const message = `\`${key}\` is yes or no, not \`${shorten(text)}\``;
  return { fault: { rule: 'unknown-value', message, hint: `write \`${key}: true\` or \`${key}: false\`` } };
}

function parsed(text: string, { parseArg, argChoices, defaultValue }: Option, key: string): Outcome {
  if (parseArg === undefined) return { value: text };
  try {
    return { value: parseArg(text, defaultValue) };
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    const near = argChoices && didYouMean(text, argChoices);
    const message = `\`${key}\` cannot be \`${shorten(text)}\``;
    const hint = near === undefined ? sentence(error.message) : `did you mean \`${near}\`?`;
    return { fault: { rule: 'unknown-value', message, hint } };
  }
}

/** As hints are written: without a capital or a full stop. */
function sentence(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');
}
