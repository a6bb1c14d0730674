import type { Ticket } from './ticket';

/** Nothing broken, or next to nothing: questions, wishes, orders and routine requests. */
export const questions: readonly Ticket[] = [
  {
    id: 'wish-failover-alert',
    summary: 'idea: tell us when a node fails',
    description:
      'It would be lovely if the console sent a text when a node fails or the cluster is down, today one has to look at the page. Just an idea for your roadmap :)\nBram',
    channel: 'email',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'feature wish that mentions failures',
  },
  {
    id: 'what-is-your-uptime',
    summary: 'Uptime figures 2025',
    description:
      'Our auditor asks for the list of all outages in 2025 with start, end and cause. Where do I find this, or can you send it by the end of the month?',
    channel: 'portal',
    chosen: 'P4',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'question on outage figures for an audit',
  },
  {
    id: 'how-mfa',
    summary: 'How do I switch on second factor for one group only?',
    description:
      'I see the switch for the whole tenant only. We would like to begin with finance. Is it possible?',
    channel: 'portal',
    chosen: 'P4',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'how-to question',
  },
  {
    id: 'dark-mode',
    summary: 'dark mode pls',
    description: "my eyes at 3am in the NOC. please please please. that's the ticket.",
    channel: 'email',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'wish',
  },
  {
    id: 'docs-contradict',
    summary: 'Two pages of the manual disagree',
    description:
      "The install page says port 8443 has to be open, the hardening page says to close it. Which one is right? We're installing in January.",
    channel: 'portal',
    chosen: 'P4',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'documentation clarification',
  },
  {
    id: 'quote-more-seats',
    summary: '40 more seats',
    description:
      'Dear all, we grow! Please send a quote for 40 further seats from 1 January, same terms as before. Purchase order follows.\nWith best wishes, Oluwaseun Bello, Procurement, Makoko Freight',
    channel: 'email',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'commercial request',
  },
  {
    id: 'meaning-of-log-line',
    summary: 'What does this warning mean',
    description:
      "WARN  [lease] renewal took 2113 ms (threshold 2000)\nIt's in the log a few times an hour. We don't notice anything. Should we be worried or can we filter it out?",
    channel: 'portal',
    chosen: 'P3',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'asks what a warning means, no effect',
  },
  {
    id: 'outage-page-question',
    summary: 'your status page',
    description:
      'Hello, I read on your page that Frankfurt is out. We are in Dublin and all works here. Do we have to fear anything or do anything? Thanks, Aoife',
    channel: 'email',
    stakater: 'P4',
    interstellio: 'P3',
    why: "asks about another region's outage, not affected",
  },
  {
    id: 'wish-bulk-close',
    summary: 'Bulk close of leads',
    description:
      "Sales would like to close many leads in one go. At present you click each. We've wanted this for years and management considers it very important.",
    channel: 'portal',
    chosen: 'P2',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'feature request with P2 chosen',
  },
  {
    id: 'new-account-request',
    summary: 'new colleague',
    description:
      'Please create an account for our new colleague Ines Duarte (ines.duarte@vale-verde.example), starts on the first of next month, same rights as Rui. Obrigado!',
    channel: 'email',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'routine request, no hurry',
  },
  {
    id: 'question-hides-fault',
    summary: 'Is there a setting for page two?',
    description:
      "Page two of the pick list stays empty for a handful of our pickers after a break. They log out and in again and then it's there. Is there a setting we have missed? Not dramatic, it costs them a minute or two.",
    channel: 'portal',
    chosen: 'P4',
    stakater: 'P3',
    interstellio: 'P3',
    why: 'asked as a question, is a small fault with a way round',
  },
  {
    id: 'compat-question-oracle',
    summary: 'Is database 23 supported?',
    description:
      'Our DBA wants to move the BI repository to release 23 in spring. Your matrix stops at 21. Supported, or will it break?',
    channel: 'portal',
    chosen: 'P3',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'compatibility question',
  },
  {
    id: 'wish-offline-mode',
    summary: 'tills should survive without internet',
    description:
      "Hi there. When the digger cut our line in August we couldn't sell anything for a day. That was not your fault. But could the tills in future keep going offline and send the sales later? Other vendors can. Would pay for it.\nRegards Siân, Pen-y-Bont Farm Shops",
    channel: 'email',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'wish prompted by a past mishap, nothing broken now',
  },
  {
    id: 'provisioning-vlan',
    summary: 'new reseller cannot be created',
    description:
      'When we add a new reseller realm the wizard ends with "realm quota reached", although we\'re at 11 of 25. The reseller wants to begin in two weeks. All the present realms run well. Could you raise what has to be raised?\nNaledi, Tshwele Wireless',
    channel: 'email',
    chosen: 'P2',
    stakater: 'P3',
    interstellio: 'P2',
    why: 'one new customer cannot be set up, provisioning issue',
  },
  {
    id: 'empty-mail',
    summary: 'help',
    description: '',
    channel: 'email',
    stakater: 'P4',
    interstellio: 'P3',
    why: 'nothing said, lead asks back first',
  },
];
