import { parseXml, type XmlElement } from './xml';

export interface Say {
  verb: 'Say';
  text: string;
  language?: string;
}

/** Digits to be asked for. Without an action they go to the document's own address. */
export interface Gather {
  verb: 'Gather';
  says: Say[];
  action?: string;
  method: string;
  numDigits?: number;
  finishOnKey: string;
  actionOnEmptyResult: boolean;
}

export interface Dial {
  verb: 'Dial';
  action?: string;
  method: string;
  callerId?: string;
  number: string;
  /** What is run at the called party's end before the two are connected. */
  screen?: { url: string; method: string };
}

export type Verb =
  Say | Gather | Dial | { verb: 'Redirect'; url: string; method: string } | { verb: 'Hangup' };

// What of each verb the desk plays: https://www.twilio.com/docs/voice/twiml
const played: Record<string, Record<string, RegExp>> = {
  Response: {},
  Say: { voice: /./, language: /^[a-z]{2,3}(-\w+)*$/i, loop: /^[1-9]\d*$/ },
  Pause: { length: /^[1-9]\d*$/ },
  Gather: {
    input: /^dtmf$/,
    action: /./,
    method: /^(GET|POST)$/,
    timeout: /^[1-9]\d*$/,
    finishOnKey: /^[\d#*]?$/,
    numDigits: /^[1-9]\d*$/,
    actionOnEmptyResult: /^(true|false)$/,
    language: /./,
  },
  Dial: {
    action: /./,
    method: /^(GET|POST)$/,
    timeout: /^[1-9]\d*$/,
    timeLimit: /^[1-9]\d*$/,
    callerId: /^\+\d{5,15}$/,
    answerOnBridge: /^(true|false)$/,
  },
  Number: { url: /./, method: /^(GET|POST)$/ },
  Redirect: { method: /^(GET|POST)$/ },
  Hangup: {},
};

const longestSay = 4_096;

/** The verbs of a TwiML document. Throws, with the place, for what is no TwiML and for what the desk does not play. */
export function parseTwiml(text: string): Verb[] {
  const root = parseXml(text);
  if (root.name !== 'Response')
    throw new Error(`A TwiML document begins with <Response>, not <${root.name}>.`);
  return verbsIn(root);
}

function verbsIn(parent: XmlElement): Verb[] {
  return elementsIn(parent).flatMap((element): Verb[] => {
    check(element);
    const { name, attributes } = element;
    const method = attributes['method'] ?? 'POST';
    switch (name) {
      case 'Say':
        return [sayOf(element)];
      case 'Gather':
        return [gatherOf(element, method)];
      case 'Dial':
        return [dialOf(element, method)];
      case 'Redirect':
        return [{ verb: 'Redirect', url: textOf(element), method }];
      case 'Hangup':
        return [{ verb: 'Hangup' }];
      default:
        return [];
    }
  });
}

function sayOf(element: XmlElement): Say {
  const { language } = element.attributes;
  const text = textOf(element).replaceAll(/\s+/g, ' ');
  if (text === '' || text.length > longestSay) throw new Error(`<Say> speaks 1 to ${longestSay} characters.`);
  return { verb: 'Say', text, ...(language !== undefined && { language }) };
}

function gatherOf(element: XmlElement, method: string): Gather {
  const { action, numDigits, finishOnKey = '#', actionOnEmptyResult } = element.attributes;
  return {
    ...{ verb: 'Gather', method, finishOnKey, actionOnEmptyResult: actionOnEmptyResult === 'true' },
    ...(action !== undefined && { action }),
    ...(numDigits !== undefined && { numDigits: Number(numDigits) }),
    says: verbsIn(element).map((verb) => {
      if (verb.verb === 'Say') return verb;
      throw new Error(`<Gather> may hold <Say> and <Pause>, not <${verb.verb}>.`);
    }),
  };
}

function dialOf(element: XmlElement, method: string): Dial {
  const { action, callerId } = element.attributes;
  const [noun, ...others] = elementsIn(element);
  if (others.length > 0 || (noun && noun.name !== 'Number')) {
    throw new Error('The local desk dials one <Number> at a time.');
  }
  if (noun) check(noun);
  const number = textOf(noun ?? element).replaceAll(/[\s()-]/g, '');
  if (!/^\+\d{5,15}$/.test(number))
    throw new Error(`<Dial> needs a number such as +27128831824, not "${number}".`);
  const url = noun?.attributes['url'];
  return {
    ...{ verb: 'Dial', method, number },
    ...(action !== undefined && { action }),
    ...(callerId !== undefined && { callerId }),
    ...(url !== undefined && { screen: { url, method: noun?.attributes['method'] ?? 'POST' } }),
  };
}

/** Refuses an element or attribute that the desk does not play. */
function check({ name, attributes }: XmlElement): void {
  const known = played[name];
  if (!known) throw new Error(`The local desk does not play <${name}>.`);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (known[attribute]?.test(value) !== true) {
      throw new Error(`The local desk does not play <${name} ${attribute}="${value}">.`);
    }
  }
}

const elementsIn = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== 'string');

const textOf = ({ children }: XmlElement): string =>
  children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim();
