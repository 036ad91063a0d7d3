/** What comes at which click, ECMA-376 part 1, 19.5: the pattern that PowerPoint writes for "Appear". */
import { el, type Xml } from './xml.js';

/** What a click brings. */
export interface Target {
  readonly shape: number;
  /** Of a text, the paragraph, from 0; all of it where absent. */
  readonly paragraph: number | undefined;
  readonly isText: boolean;
}

/** @param clicks what each brings, the first click first */
export function timing(clicks: readonly (readonly Target[])[]): Xml | undefined {
  if (clicks.length === 0) return undefined;
  let last = 2;
  const next = (): number => (last += 1);
  const start = (delay: string): Xml => el('p:stCondLst', {}, el('p:cond', { delay }));
  const held = (delay: string, child: readonly Xml[]): Xml =>
    el(
      'p:par',
      {},
      el('p:cTn', { id: next(), fill: 'hold' }, start(delay), el('p:childTnLst', {}, ...child)),
    );
  const effect = ({ shape, paragraph, isText }: Target, index: number): Xml => {
    const part =
      paragraph === undefined ? undefined : el('p:txEl', {}, el('p:pRg', { st: paragraph, end: paragraph }));
    const behaviour = el(
      'p:cBhvr',
      {},
      el('p:cTn', { id: next(), dur: 1, fill: 'hold' }, start('0')),
      el('p:tgtEl', {}, el('p:spTgt', { spid: shape }, part)),
      el('p:attrNameLst', {}, el('p:attrName', {}, 'style.visibility' as Xml)),
    );
    const set = el('p:set', {}, behaviour, el('p:to', {}, el('p:strVal', { val: 'visible' })));
    const attributes = {
      ...{ id: next(), presetID: 1, presetClass: 'entr', presetSubtype: 0, fill: 'hold' },
      grpId: isText ? 0 : undefined,
      nodeType: index === 0 ? 'clickEffect' : 'withEffect',
    };
    return el('p:par', {}, el('p:cTn', attributes, start('0'), el('p:childTnLst', {}, set)));
  };
  const sequence = clicks.map((targets) => held('indefinite', [held('0', targets.map(effect))]));
  const edge = (name: string, evt: string): Xml =>
    el(name, {}, el('p:cond', { evt, delay: 0 }, el('p:tgtEl', {}, el('p:sldTgt'))));
  const main = el(
    'p:seq',
    { concurrent: 1, nextAc: 'seek' },
    el('p:cTn', { id: 2, dur: 'indefinite', nodeType: 'mainSeq' }, el('p:childTnLst', {}, ...sequence)),
    edge('p:prevCondLst', 'onPrev'),
    edge('p:nextCondLst', 'onNext'),
  );
  const root = { id: 1, dur: 'indefinite', restart: 'never', nodeType: 'tmRoot' };
  const tree = el('p:tnLst', {}, el('p:par', {}, el('p:cTn', root, el('p:childTnLst', {}, main))));
  return el('p:timing', {}, tree, builds(clicks.flat()));
}

/** A text is built whole or by paragraphs. */
function builds(targets: readonly Target[]): Xml | undefined {
  const texts = new Map(
    targets.filter(({ isText }) => isText).map(({ shape, paragraph }) => [shape, paragraph]),
  );
  if (texts.size === 0) return undefined;
  const entries = [...texts].map(([spid, paragraph]) =>
    el('p:bldP', { spid, grpId: 0, build: paragraph === undefined ? undefined : 'p' }),
  );
  return el('p:bldLst', {}, ...entries);
}
