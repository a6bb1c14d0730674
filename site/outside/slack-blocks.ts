import { z } from 'zod';

// Limits: https://docs.slack.dev/reference/block-kit/blocks and .../block-elements
const plainText = (most: number) =>
  z.object({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(most),
    emoji: z.boolean().optional(),
  });

const text = (most: number) =>
  z.discriminatedUnion('type', [
    plainText(most),
    z.object({
      type: z.literal('mrkdwn'),
      text: z.string().min(1).max(most),
      verbatim: z.boolean().optional(),
    }),
  ]);

const actionId = z.string().max(255).optional();
const blockId = z.string().max(255).optional();

const image = z.object({
  type: z.literal('image'),
  image_url: z.url().max(3_000),
  alt_text: z.string().max(2_000),
});

const button = z.strictObject({
  type: z.literal('button'),
  text: plainText(75),
  action_id: actionId,
  url: z.url().max(3_000).optional(),
  value: z.string().max(2_000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().max(75).optional(),
});

const section = z
  .strictObject({
    type: z.literal('section'),
    block_id: blockId,
    text: text(3_000).optional(),
    fields: z.array(text(2_000)).min(1).max(10).optional(),
    accessory: z.discriminatedUnion('type', [button, image]).optional(),
    expand: z.boolean().optional(),
  })
  .refine((block) => block.text ?? block.fields, 'a section has text or fields');

const actions = z
  .strictObject({ type: z.literal('actions'), block_id: blockId, elements: z.array(button).min(1).max(25) })
  .refine(
    ({ elements }) => new Set(elements.map((one, index) => one.action_id ?? index)).size === elements.length,
    'an action_id is used twice',
  );

const block = z.discriminatedUnion('type', [
  section,
  actions,
  z.strictObject({ type: z.literal('header'), block_id: blockId, text: plainText(150) }),
  z.strictObject({ type: z.literal('divider'), block_id: blockId }),
  z.strictObject({
    type: z.literal('context'),
    block_id: blockId,
    elements: z
      .array(z.union([text(2_000), image]))
      .min(1)
      .max(10),
  }),
]);

const message = z.array(block).max(50);

/**
 * What is wrong with a message's blocks, one sentence each with the place as a JSON pointer, as Slack words it in
 * `response_metadata.messages`. Knows the blocks of a message that informs and offers buttons.
 */
export function mistakesIn(blocks: unknown): string[] {
  const result = message.safeParse(blocks);
  if (result.success) return [];
  return result.error.issues.map(
    ({ path, message: why }) => `[ERROR] ${why} [json-pointer:/blocks/${path.join('/')}]`,
  );
}
