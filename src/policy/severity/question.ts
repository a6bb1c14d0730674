import { inLanguage } from '../language';
import type { SignalName } from '../schema/signals';

export interface OfferedAnswer {
  value: string;
  /** What the customer writes; `severityAnswer` and the reading of a request take it for this value. */
  text: string;
}

export interface AskedQuestion {
  text: string;
  /** Where there are two, the first is also a yes and the second a no. */
  answers: readonly OfferedAnswer[];
}

/**
 * The question that finds a signal out, with the answers it offers. In the reader's language where it is English or
 * German, otherwise in English.
 */
export function severityQuestion(signal: SignalName, language: string): AskedQuestion {
  return inLanguage(questions, language, 'en')?.[signal] ?? english[signal];
}

/** Every question in every language, to know our own words again. */
export function everyQuestion(): readonly (AskedQuestion & { signal: SignalName })[] {
  return Object.values(questions).flatMap((one) => askingOrder.map((signal) => ({ signal, ...one[signal] })));
}

type Questions = Readonly<Record<SignalName, AskedQuestion>>;

// Each answer says by itself what it answers: customers reply above, below and far away from the question.
const english: Questions = {
  environment: asked('Does this happen in production?', {
    production: 'in production',
    'non-production': 'not in production',
  }),
  workaround: asked('Is there a workaround that keeps you working?', {
    holds: 'there is a workaround that holds',
    none: 'there is no workaround',
  }),
  extent: asked('How much has stopped working?', {
    outage: 'everything is down',
    major: 'it is severely degraded',
    limited: 'only a part fails',
    none: 'nothing has stopped',
  }),
  reach: asked('Who is affected?', {
    everyone: 'everyone is affected',
    many: 'many people are affected',
    some: 'some people are affected',
    one: 'one person is affected',
  }),
  part: asked('Does this stop your main work?', {
    core: 'our main work has stopped',
    side: 'only a side function is affected',
  }),
  intent: asked('Is something broken, do you have a question, or do you wish for a change?', {
    incident: 'something is broken',
    question: 'it is just a question',
    wish: 'we wish for a change',
  }),
  dataLoss: asked('Has data been lost or damaged?', { yes: 'data is lost', no: 'no data is lost' }),
  security: asked('Is this a security incident?', {
    yes: 'this is a security incident',
    no: 'this is no security incident',
  }),
  over: asked('Is it over by now?', { yes: 'it is over', no: 'it still happens' }),
  planned: asked('Is this planned work?', { yes: 'this is planned work', no: 'this is not planned' }),
  drill: asked('Is this a drill or a test?', { yes: 'this is only a drill', no: 'this is not a drill' }),
};

const german: Questions = {
  environment: asked('Tritt das in der Produktion auf?', {
    production: 'in der Produktion',
    'non-production': 'nicht in der Produktion',
  }),
  workaround: asked('Gibt es eine Umgehung, mit der Sie weiterarbeiten können?', {
    holds: 'es gibt eine Umgehung, die trägt',
    none: 'es gibt keine Umgehung',
  }),
  extent: asked('Wie viel steht still?', {
    outage: 'alles steht still',
    major: 'es ist stark eingeschränkt',
    limited: 'nur ein Teil ist gestört',
    none: 'nichts steht still',
  }),
  reach: asked('Wer ist betroffen?', {
    everyone: 'alle sind betroffen',
    many: 'viele sind betroffen',
    some: 'einige sind betroffen',
    one: 'nur eine Person ist betroffen',
  }),
  part: asked('Steht dadurch Ihre eigentliche Arbeit still?', {
    core: 'unsere eigentliche Arbeit steht still',
    side: 'nur eine Nebenfunktion ist betroffen',
  }),
  intent: asked('Ist etwas kaputt, haben Sie eine Frage oder wünschen Sie eine Änderung?', {
    incident: 'etwas ist kaputt',
    question: 'es ist nur eine Frage',
    wish: 'wir wünschen eine Änderung',
  }),
  dataLoss: asked('Sind Daten verloren oder beschädigt?', {
    yes: 'Daten sind verloren',
    no: 'es sind keine Daten verloren',
  }),
  security: asked('Ist das ein Sicherheitsvorfall?', {
    yes: 'das ist ein Sicherheitsvorfall',
    no: 'das ist kein Sicherheitsvorfall',
  }),
  over: asked('Ist es inzwischen vorbei?', { yes: 'es ist vorbei', no: 'es besteht noch' }),
  planned: asked('Sind das geplante Arbeiten?', {
    yes: 'das sind geplante Arbeiten',
    no: 'das ist nicht geplant',
  }),
  drill: asked('Ist das eine Übung oder ein Test?', {
    yes: 'das ist nur eine Übung',
    no: 'das ist keine Übung',
  }),
};

const questions: Readonly<Record<string, Questions>> = { en: english, de: german };

/** In the order of what a customer can answer most easily. */
export const askingOrder: readonly SignalName[] = [
  'environment',
  'workaround',
  'reach',
  'extent',
  'part',
  'over',
  'intent',
  'dataLoss',
  'security',
  'planned',
  'drill',
];

/** What can be asked about by this name; undefined where nothing can. */
export function signalNamed(name: string | undefined): SignalName | undefined {
  return askingOrder.find((signal) => signal === name);
}

function asked(text: string, answers: Readonly<Record<string, string>>): AskedQuestion {
  return { text, answers: Object.entries(answers).map(([value, says]) => ({ value, text: says })) };
}
