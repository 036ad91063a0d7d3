/** A live deck in, the pages that the live server gives to windows, followers and remotes out. */
import type { DeckContent, LiveDeck, PageConfig } from '../../model/live/live-deck.js';
import type { Locale } from '../../model/locale.js';
import { languageName } from '../../languages/tags/language-name.js';
import { scriptJson } from '../../text/script-json.js';
import { templateFile, type TemplateFiles } from '../../read/template-file.js';
import { stageCss } from './stage-css.js';
import type { Player } from './template-player.js';
import { pageSheet } from './page-sheet.js';
import type { Templates } from '../templates.js';

export interface LiveTemplates {
  readonly templates: Templates;
  readonly files: TemplateFiles;
  readonly player: Player;
}

/** @param script bundled from `client/live.ts` */
export function templateLiveDeck(
  content: DeckContent,
  config: PageConfig,
  script: string,
  { templates, files, player }: LiveTemplates,
): string {
  const presenter = content.plan === undefined ? '' : templateFile(files, 'styles/presenter.css');
  return templates.render('present/deck.html', {
    ...content,
    slides: content.slides.join('\n'),
    player,
    config,
    script,
    stageCss: `${stageCss(files)}\n${presenter}`,
    configJson: scriptJson(config),
    planJson: content.plan && scriptJson(content.plan),
  });
}

/** The page of an outline that has not been good yet. */
export function templateWaiting(
  config: PageConfig,
  script: string,
  { templates, files }: LiveTemplates,
): string {
  const stageCss = templateFile(files, 'present/stage.css');
  return templates.render('present/waiting.html', {
    config,
    configJson: scriptJson(config),
    script,
    stageCss,
  });
}

export function templateCover(deck: LiveDeck, { templates }: LiveTemplates): string {
  return templates.render('present/cover.html', { ...deck, slide: deck.slides[0]?.html ?? '' });
}

/** @param script bundled from `client/remote.ts` */
export function templateRemote(deck: LiveDeck, script: string, { templates, files }: LiveTemplates): string {
  const remoteCss = templateFile(files, 'present/remote.css');
  return templates.render('present/remote.html', { lang: deck.lang, title: deck.title, script, remoteCss });
}

export interface StartPage {
  readonly decks: readonly LiveDeck[];
  /** Stems of outlines that have not been good yet. */
  readonly broken: readonly string[];
  readonly locale: Locale;
  readonly fontCss: string;
}

export function templateStart(
  { decks, broken, locale, fontCss }: StartPage,
  { templates, files }: LiveTemplates,
): string {
  const talks = [...new Set(decks.map(({ talk }) => talk))];
  return templates.render('present/start.html', {
    lang: decks[0]?.lang ?? 'en',
    title: locale.decks,
    fontCss,
    indexCss: pageSheet(files, 'index'),
    broken: broken.map((stem) => ({ stem, href: `${encodeURIComponent(stem)}/` })),
    talks: talks.map((talk) => ({
      decks: versions(decks, talk).map((deck) => startView(deck, decks, locale)),
    })),
  });
}

function versions(decks: readonly LiveDeck[], talk: string): readonly LiveDeck[] {
  return decks.filter((deck) => deck.talk === talk);
}

function startView(
  { stem, talk, lang, title, slides }: LiveDeck,
  decks: readonly LiveDeck[],
  locale: Locale,
) {
  const langs = versions(decks, talk).map((deck) => deck.lang);
  const [, , width = '16', height = '9'] =
    /viewBox="([^"]*)"/.exec(slides[0]?.html ?? '')?.[1]?.split(' ') ?? [];
  return {
    ...{ lang, title, present: locale.present, presenter: locale.presenter },
    href: `${encodeURIComponent(stem)}/`,
    shape: `${width} / ${height}`,
    langName: languageName(lang, langs),
  };
}
