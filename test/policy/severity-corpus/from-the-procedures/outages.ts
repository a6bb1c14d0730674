import type { Ticket } from './ticket';

/** Production has stopped, or nearly: told in panic, in passing or with great calm. */
export const outages: readonly Ticket[] = [
  {
    id: 'no-orders-since-eight',
    summary: 'orders',
    description:
      'Good morning,\n\nwe seem unable to take any orders since about eight. Customers get as far as the basket and then it goes back to the start page. Perhaps you could have a look when convenient.\n\nKind regards\nMargaret Tull\nTull & Daughters Tea Merchants, tull-tea.example',
    channel: 'email',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'shop takes no orders at all, calmly told',
  },
  {
    id: 'radius-all-rejected',
    summary: 'P1 - No one can get online',
    description:
      'Company: Droogveld Fibre (droogveld.example)\nContact: Thabo, +27 55 010 0199\n\nSince 02:40 every single PPPoE session is being rejected. NAS logs look like this, all day long:\n\nNov 03 02:41:07 bng1 radclient: (0) Access-Reject for user "df-20331" Reply-Message = "internal error"\nNov 03 02:41:07 bng1 radclient: (1) Access-Reject for user "df-11820" Reply-Message = "internal error"\n\n14 000 homes. We tried the second radius, same answer. Calling you now.',
    channel: 'email',
    chosen: 'P1',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'every subscriber refused',
  },
  {
    id: 'registry-no-pulls',
    summary: 'image pulls all fail in prod',
    description:
      'Failed to pull image "registry.harbourline.example/booking:4.18": unexpected status code 502 Bad Gateway\n\nevery repo, every tag. we have not changed anything since last Thursday.',
    channel: 'portal',
    chosen: 'P1',
    facts: {
      environment: 'production',
      impact:
        'nodes recycle every night, after that nothing comes up again. currently 0 of 46 pods of the booking service',
      workaround: 'none, cached images are gone with the old nodes',
    },
    stakater: 'P1',
    interstellio: 'P1',
    why: 'no image can be pulled, pods do not start in production',
  },
  {
    id: 'vpn-nobody',
    summary: 'vpn??',
    description:
      'nobody in the company gets on the vpn this morning. 300 people at home twiddling thumbs. pls help',
    channel: 'email',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'all staff are locked out of everything',
  },
  {
    id: 'ward-charts-blank',
    summary: 'Patient charts empty on every ward',
    description:
      'Since the shift change at 06:00 the charts open but stay white. All wards, all workstations, also the tablets. We restarted the app server twice. This is not safe for patients any more.\n\nSister Agnes Obi, St Brannoc Infirmary',
    channel: 'portal',
    chosen: 'P1',
    facts: {
      environment: 'live hospital system',
      impact: 'nurses give medication from memory and paper of yesterday',
      workaround: 'paper, but we have no current lists',
    },
    stakater: 'P1',
    interstellio: 'P1',
    why: 'patient charts unreadable on all wards',
  },
  {
    id: 'payments-declined-all',
    summary: 'Cards',
    description:
      "Hi team, every card we run gets declined. Visa, Mastercard, Amex, phones, my own card too. Bank says they dont see any requests from us. It's Saturday and we have a queue to the door, people are leaving their trolleys.\nJo, Fennimore Garden Centre",
    channel: 'email',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'no payment passes, no outage word',
  },
  {
    id: 'scanners-dead-warehouse',
    summary: 'Handhelds show "no host"',
    description:
      'All 80 handhelds in the Tilburg warehouse show "no host" since the start of the early shift. Picking has stopped and four lorries wait at the docks with open doors. Rebooting the gateway did not change anything.',
    channel: 'portal',
    chosen: 'P2',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'warehouse stands still although P2 was chosen',
  },
  {
    id: 'payroll-run-fails-deadline',
    summary: 'Pay run aborts for every company',
    description:
      "Hello support, we are a bureau and run pay for 212 clients with you. Since today's update each pay run aborts at step 3 with PAYCALC-0093, for all clients, no exceptions. The bank file must leave by 15:00 or some nine thousand people have no wages tomorrow. We tried another user, another browser, an older period. Nothing.\n\nPriya Raman\nHead of Operations, Ledgerfold Payroll Bureau\nT 020 7946 0411",
    channel: 'email',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'payroll, the core job, cannot run and the bank cut-off is today',
  },
  {
    id: 'phones-silent',
    summary: 'Phones',
    description:
      "No incoming, no outgoing, since 9.15. Mobile is the only way to reach me: 07700 900114. Our switchboard is an emergency plumber's line so this is rather bad.",
    channel: 'email',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'no calls in or out',
  },
  {
    id: 'login-loop-everyone',
    summary: 'Sign in loop',
    description:
      'everybody who tries to sign in is bounced between idp.cobaltmills.example and the app until the browser gives up (ERR_TOO_MANY_REDIRECTS). Existing sessions ran out at 10:00. incognito same, other browsers same.',
    channel: 'portal',
    chosen: 'P1',
    facts: { environment: 'prod', impact: 'all 2,300 employees', workaround: 'no' },
    stakater: 'P1',
    interstellio: 'P1',
    why: 'nobody can sign in',
  },
  {
    id: 'erp-not-start-esl',
    summary: 'production line is stand',
    description:
      'Dear Sirs,\nsince this night the ERP does not more start. The message is "license service not reach". Without ERP the line 1 to 4 have no orders and the workers are send home. We have made restart of server three times, no success. Please call very fast +48 22 555 0133.\nWith regards, Zbigniew Halny, Halny Okna',
    channel: 'email',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'factory stopped, non-native English',
  },
  {
    id: 'mail-not-flowing',
    summary: 'Outbound and inbound queue stuck',
    description:
      'queue depth 48,112 and rising, deferred: "451 4.3.0 policy daemon unreachable"\nLast mail that arrived anywhere was 04:55 UTC. We can\'t take the policy daemon out of the path ourselves as it is your appliance.',
    channel: 'portal',
    chosen: 'P1',
    facts: {
      environment: 'Production',
      impact: 'complete mail traffic of the group, both directions, 7 domains',
    },
    stakater: 'P1',
    interstellio: 'P1',
    why: 'no mail moves for the company, nothing lost but nothing works',
  },
  {
    id: 'api-five-hundreds',
    summary: 'HTTP 500 from every endpoint',
    description:
      'GET /v2/shipments -> 500\nPOST /v2/labels -> 500\nGET /v2/ping -> 500\nStarted 11:32:10 UTC. Our whole platform prints labels through you and prints none now. Your status page is green btw.',
    channel: 'portal',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'every call fails for all customers',
  },
  {
    id: 'pos-all-shops-typo',
    summary: 'tills frozne',
    description:
      'hi all tills in all 23 shpos frozen on the splash screen sicne we opened. cant sell anythign. restarting dosnt help. plz ring 01632 960 778 asap, Dean',
    channel: 'email',
    stakater: 'P1',
    interstellio: 'P1',
    why: 'all shops unable to sell',
  },
  {
    id: 'half-the-farm-down-no-redundancy',
    summary: 'Two of four front ends gone',
    description:
      'Two of our four production front ends dropped out of the pool after the certificate rotation. The others carry the load but answer in 6 to 9 seconds and around a tenth of the requests run into the timeout. Sales calls it painful; they do still sell. No way for us to get the two back in, the pool refuses them.',
    channel: 'portal',
    chosen: 'P1',
    stakater: 'P2',
    interstellio: 'P2',
    why: 'half of the nodes gone, service goes on slowly with errors',
  },
];
