import { z } from 'zod';
import { adfOfText } from '../adf';
import { saysInternal } from '../comment';
import type { Edit } from '../edit-issue';
import { JiraError, NotModelled } from '../errors';
import { Property } from './input';

/** What `PUT issue` and `POST transitions` share. */
export const EditBody = z.strictObject({
  fields: z.record(z.string(), z.unknown()).nullish(),
  update: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))).nullish(),
  properties: z.array(Property).nullish(),
});

const AddedComment = z.strictObject({ body: z.unknown(), properties: z.array(Property).optional() });

/** The write that a body asks for. A field may be in `fields` or `update`, not in both, as Jira has it. */
export function editOf(body: z.infer<typeof EditBody>): Edit {
  const { comment, ...updates } = body.update ?? {};
  const fields: Record<string, unknown> = { ...body.fields };
  for (const [fieldId, operations] of Object.entries(updates)) {
    if (Object.hasOwn(fields, fieldId)) {
      throw new JiraError(400, '', {
        [fieldId]: `Field '${fieldId}' cannot appear in both 'fields' and 'update'`,
      });
    }
    fields[fieldId] = setValue(fieldId, operations);
  }
  const added = comment === undefined ? undefined : addedComment(comment);
  return { fields, properties: body.properties ?? [], ...(added ? { comment: added } : {}) };
}

function setValue(fieldId: string, operations: Record<string, unknown>[]): unknown {
  const [operation, ...more] = operations;
  if (operation && more.length === 0 && 'set' in operation) return operation['set'];
  const verb = operations.flatMap((one) => Object.keys(one)).find((name) => name !== 'set') ?? 'set';
  throw new NotModelled(`issues.editIssue with update.${fieldId} "${verb}": only one "set" is`);
}

function addedComment(operations: Record<string, unknown>[]): Edit['comment'] {
  const [operation, ...more] = operations;
  const parsed = AddedComment.safeParse(operation?.['add']);
  if (!parsed.success || more.length > 0) {
    throw new NotModelled('issues.editIssue with update.comment other than one "add"');
  }
  const { body, properties = [] } = parsed.data;
  return {
    body: typeof body === 'string' ? adfOfText(body) : body,
    public: !saysInternal(properties),
    properties,
  };
}
