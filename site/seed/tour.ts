/** One thing to try: `text` in Slack's markup, and where it is done, the main link first. */
interface TourStep {
  title: string;
  text: string;
  links: { label: string; to: string; as?: string }[];
}

/** Steps that belong together. `as` in a link is the account to become on the way. */
export interface Trail {
  title: string;
  steps: TourStep[];
}

const byPortal: Trail = {
  title: 'Try this first: a P1 from the portal',
  steps: [
    {
      title: 'Raise a P1 as a customer',
      text: 'You are Nadia Osei of Northwind Traders, a premium customer. Choose *P1*, say what is down in production, and send it. Her request page then shows what happens, step by step.',
      links: [{ label: 'Report a problem as Nadia', to: '/portal/ST/create/11', as: 'customer-nadia' }],
    },
    {
      title: 'See who was woken',
      text: 'The outbox holds everything that left the desk: the Slack message to `#p1-oncall`, as Slack would draw it, and each mail.',
      links: [{ label: 'Open the outbox', to: '/outbox' }],
    },
    {
      title: 'Answer it, and look again as the customer',
      text: 'Press the button in the Slack message, or open the newest request as Amir Khan, the agent on call, and press *I’m on it*. The ladder stops, and Nadia sees who has it.',
      links: [
        { label: 'Open the queue as Amir', to: '/queues/ST', as: 'agent-amir' },
        { label: 'Nadia’s requests', to: '/portal/ST/requests', as: 'customer-nadia' },
      ],
    },
  ],
};

const byMail: Trail = {
  title: 'The same by mail',
  steps: [
    {
      title: 'Write the mail of a P1',
      text: 'You are Thandi Nkosi of Karoo Telecom. The mail names company, contact, phone and “P1”.',
      links: [{ label: 'Write the P1 mail', to: '/mail?example' }],
    },
    {
      title: 'Read the answer',
      text: 'The reply carries the number to call, a call code and the meeting link. The on-call channel has been paged.',
      links: [{ label: 'Open the outbox', to: '/outbox' }],
    },
    {
      title: 'Let time pass',
      text: 'Nobody answers? Move the clock ten minutes and see the next step of the ladder go out.',
      links: [
        { label: 'Open the clock', to: '/clock' },
        { label: 'Open the queue as Johan', to: '/queues/IO', as: 'agent-johan' },
      ],
    },
  ],
};

/** What a newcomer tries first on the start page. */
export const tour: readonly Trail[] = [byPortal, byMail];
