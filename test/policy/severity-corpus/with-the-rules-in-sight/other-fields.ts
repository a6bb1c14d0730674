import type { Ticket } from '../from-the-procedures/ticket';

/**
 * From labs, theatres, farms and courts: outages said without the usual words, and small faults said with loud ones.
 */
export const otherFields: readonly Ticket[] = [
  {
    id: 'lab-freezers',
    summary: 'Sample store',
    description:
      'Just a little thing for you perhaps, but all our freezers show "no signal from compressor" and nothing gets cooled. The lease was due for renewal in spring, is that it??',
    channel: 'email',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'a full stop, however it is belittled and whatever is asked beside',
  },
  {
    id: 'theatre-box-office',
    summary: 'Evening performance',
    description:
      'Every box office screen says "licence expired". We had to send everybody home. Is there somebody we could ring?',
    channel: 'email',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'all screens show a failure',
  },
  {
    id: 'milking-parlour',
    summary: 'Melkstand',
    description:
      'Alle Melkplätze zeigen "Steuerung nicht verbunden". Es wird nichts gefördert, unsere Mitarbeiter stehen nur herum. Können Sie zurückrufen?',
    channel: 'email',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'a full stop, said in German',
  },
  {
    id: 'court-recordings',
    summary: 'Hearing rooms',
    description:
      'Since the morning no microphone transmits any more, nothing has been recorded in any of the rooms. The judges sit around waiting.',
    channel: 'email',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'no room can do what it is for',
  },
  {
    id: 'greenhouse-vent',
    summary: 'FATAL ERROR on vent 12',
    description:
      'The panel flashes "FATAL ERROR, unit dead". It is just the one vent, the other 40 work fine, and it can be opened by hand.',
    channel: 'email',
    stakater: 'P3',
    interstellio: 'P3',
    why: 'one of many, and another way that works',
  },
  {
    id: 'museum-audio-guide',
    summary: 'Audio guide app crashes on old tablets',
    description:
      'The app crashes on tablets from 2016, under 2 percent of ours. Visitors go to the next desk and take another one.',
    channel: 'email',
    stakater: 'P3',
    interstellio: 'P2',
    why: 'a small fraction, and another way that works',
  },
  {
    id: 'archive-scanner',
    summary: 'Scanner am Schalter 3 tot',
    description: 'Der Scanner am Schalter 3 ist tot. Wir gehen zum nächsten, die anderen funktionieren.',
    channel: 'email',
    stakater: 'P3',
    interstellio: 'P2',
    why: 'one of several, the others work',
  },
  {
    id: 'choir-portal-over',
    summary: "Resolved: yesterday's complete outage of the score library",
    description: 'Everything has been running since nine.',
    channel: 'email',
    stakater: 'P3',
    interstellio: 'P2',
    why: 'a closing note',
  },
  {
    id: 'observatory-fix',
    summary: 'Crash of the dome control in 4.1',
    description: 'Was the fix for this ever put into the 4.0 line? We run 4.2 and are not affected.',
    channel: 'email',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'a question about a fault that others had',
  },
  {
    id: 'ferry-gangway-label',
    summary: 'Gangway display not updating',
    description:
      'One gangway display no longer refreshes, which is a nuisance. We announce the times over the loudspeaker instead. When do you come by next?',
    channel: 'email',
    stakater: 'P3',
    interstellio: 'P3',
    why: 'a fault that is there now, whatever is asked',
  },
];
