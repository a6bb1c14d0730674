import type { Ticket } from './ticket';

/** What was chosen, shouted or played down does not match what happened; several matters in one ticket. */
export const atOdds: readonly Ticket[] = [
  {
    id: 'urgent-typo',
    summary: 'URGENT URGENT URGENT - ESCALATE TO CTO',
    description:
      'THE FOOTER OF THE CUSTOMER PORTAL SAYS "ALL RIGTHS RESERVED". I HAVE BEEN WAITING FOR TWO DAYS. FIX THIS NOW OR WE CANCEL.',
    channel: 'portal',
    chosen: 'P1',
    facts: { environment: 'PRODUCTION', impact: 'EMBARRASSING', workaround: 'NONE' },
    stakater: 'P4',
    interstellio: 'P3',
    why: 'a typo, however loud',
  },
  {
    id: 'small-question-huge-outage',
    summary: 'a small question',
    description:
      'Hi, just a small question, P3 I think: is it normal that after the renewal of the certificate none of our subscribers come online any more? It has been like that since noon yesterday. No rush, I know you are busy.\nKind regards, Emeka, Delta Breeze Broadband',
    channel: 'email',
    chosen: 'P3',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'modest words, full stop of the service',
  },
  {
    id: 'three-things-one-ticket',
    summary: 'A few things',
    description:
      '1. Can we get the logo in the invoices a bit bigger?\n2. The user list sorts by first name, surname would be nicer.\n3. Since lunch nobody can post or pay invoices, the button is grey for all 60 of us, month end is tonight.\nThanks!',
    channel: 'portal',
    chosen: 'P3',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'three matters, the worst is a full stop',
  },
  {
    id: 'four-things-one-middling',
    summary: 'list from our Tuesday call',
    description:
      'Hi Marek, as promised:\n- the colours of the chart are hard to tell apart\n- who do we ask about the contract end?\n- route planning drops about every third stop since release 22, for all drivers. They notice when customers ring and then drive back, we burn hours and diesel every day\n- a login for Sanna please\nBest, Outi / Pohjola Linen Service',
    channel: 'email',
    stakater: 'P2',
    interstellio: 'P2',
    why: 'several items, worst hits all users hard',
  },
  {
    id: 'p1-one-user-ceo',
    summary: 'CEO cannot open his calendar',
    description:
      'Calendar on his laptop says "item not found". It is only him and only the laptop. He is not amused, so treat it as top priority.',
    channel: 'portal',
    chosen: 'P1',
    facts: {
      environment: 'production',
      impact: 'our CEO',
      workaround: 'assistant reads it to him, also works on his phone',
    },
    stakater: 'P3',
    interstellio: 'P2',
    why: 'one person hit who has other ways to work',
  },
  {
    id: 'p4-no-calls',
    summary: 'strange tone on line',
    description:
      "Every caller hears a strange tone and is cut off, and we get no dial tone either. That's been so since about 13:00 on all lines, both offices. We're a crisis helpline. Sorry if this is the wrong form, I took the first option.",
    channel: 'portal',
    chosen: 'P4',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'contact centre silent though P4 chosen',
  },
  {
    id: 'everyone-trivial',
    summary: 'ALL USERS AFFECTED',
    description:
      'All 8,000 users see a banner "trial version" at the top since the licence was renewed. Everything works as it should, only the banner is wrong and a few people ask us about it. All users are affected so by our rules this is a P1.',
    channel: 'email',
    chosen: 'P1',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'all users hit, by something they barely notice',
  },
  {
    id: 'calm-p3-half-of-orders',
    summary: 'Some declines with wallet payments',
    description:
      "Wallet payments (about half of our sales) have been failing since the 12th. Cards and invoice go through. Some shoppers switch, many don't; turnover is down by a third. Log: wallet: merchant session expired.",
    channel: 'portal',
    chosen: 'P3',
    stakater: 'P2',
    interstellio: 'P2',
    why: 'many payments fail, others pass',
  },
  {
    id: 'log-only',
    summary: 'FW: cron',
    description:
      '[2025-11-11T04:00:02Z] job=rotate-keys ERROR lock held by pid 4471\n[2025-11-11T04:05:02Z] job=rotate-keys ERROR lock held by pid 4471\n[2025-11-11T04:10:02Z] job=rotate-keys OK',
    channel: 'email',
    stakater: 'P3',
    interstellio: 'P2',
    why: 'an error log with no word on effect',
  },
  {
    id: 'chatty-small-bug',
    summary: 'A problem with the appointment list, and greetings from the coast',
    description:
      'Dear all,\n\nfirst of all many thanks for the lovely visit, the team still talks about the cake. Since then we have had the painters in, the server moved to the cellar and Morag retired, so if I mix things up forgive me.\n\nNow to the matter. When I print the appointment list of the vet practice the last column is cut off. It is the one with the phone numbers. If I turn the page to landscape it comes out whole, which is what we do now. In the old days under the former system we once lost a whole week of appointments, that was a catastrophe, so I get nervous easily.\n\nWith warmest greetings\nIsla MacCrimmon\nPractice manager, Skerry Vets, skerry-vets.example\n"All creatures, every day. Critical care around the clock: 01632 960 455"',
    channel: 'email',
    chosen: 'P2',
    stakater: 'P3',
    interstellio: 'P3',
    why: 'long mail, small bug with a way round',
  },
  {
    id: 'not-critical-they-say',
    summary: 'Minor: some deliveries not planned',
    description:
      'Nothing critical. The planner leaves out all postcodes that start with a zero, so everyone in that area, about 1,200 households, has had no meals brought for two days. The rest goes out as usual. We try to reach the most needy by phone.\nVolunteers of Meals at Home Ashcombe',
    channel: 'portal',
    chosen: 'P4',
    stakater: 'P2',
    interstellio: 'P2',
    why: 'played down, yet a large loss of service',
  },
  {
    id: 'angry-about-old-ticket',
    summary: 'THIRD REMINDER',
    description:
      'This is the THIRD time I write!!! My ticket from September is still open, unacceptable service, I want a manager. The stock view forgets the saved filter overnight and our three buyers have to load it again from their favourites every morning. Two weeks without one word from you!!!\nRegards, B. Kruger',
    channel: 'email',
    chosen: 'P1',
    stakater: 'P3',
    interstellio: 'P3',
    why: 'anger over slow replies, fault itself small and easily got round',
  },
  {
    id: 'prod-word-in-name',
    summary: 'prod-mirror unreachable',
    description:
      'The prod-mirror cluster has been unreachable for a day, API server: connection refused. Real production is separate and healthy.',
    channel: 'portal',
    chosen: 'P1',
    facts: {
      environment: 'prod-mirror (rehearsal system, no customers on it)',
      impact: 'two engineers wait with a rehearsal',
      workaround: 'they do something else',
    },
    stakater: 'P3',
    interstellio: 'P2',
    why: '"prod-like" rehearsal system down, customers unaffected',
  },
  {
    id: 'signature-shouts',
    summary: 'how to change greeting',
    description:
      'Good day, how do I change the greeting of the voice mailbox for the holidays? Many thanks\n\nRuaridh Blackwood\nBlackwood 24/7 EMERGENCY OUTAGE RESPONSE Ltd\n"When everything is down, we are up!"',
    channel: 'email',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'a how-to, only the signature sounds alarming',
  },
  {
    id: 'everyone-locked-after-payment-note',
    summary: 'Invoice 20817 / access',
    description:
      'Dear accounts team, invoice 20817 was paid on the 3rd, see the attached slip. Your system seems to think otherwise, and since this morning the whole company gets "subscription suspended" and no one of us can open the order book. We are a wholesaler with 90 people and nothing goes out. Please lift this straight away and sort the invoice out later.\nHortense Mabille, Mabille & Fils',
    channel: 'email',
    chosen: 'P2',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'accounting matter first, but all are locked out',
  },
];
