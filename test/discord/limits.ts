import { MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { componentProblems, messageComponent, modalBody } from './limits-components.ts';
import { invalidForm } from './replies.ts';
import type { Problem, Reply } from './replies.ts';

const embed = z.looseObject({
  title: z.string().max(256).nullish(),
  description: z.string().max(4096).nullish(),
  url: z.string().nullish(),
  footer: z.looseObject({ text: z.string().max(2048) }).nullish(),
  author: z.looseObject({ name: z.string().max(256) }).nullish(),
  fields: z
    .array(z.looseObject({ name: z.string().trim().min(1).max(256), value: z.string().trim().min(1).max(1024) }))
    .max(25)
    .nullish(),
});
export type Embed = z.output<typeof embed>;

const mentions = z.looseObject({
  parse: z.array(z.enum(['users', 'roles', 'everyone'])).nullish(),
  users: z.array(z.string()).max(100).nullish(),
  roles: z.array(z.string()).max(100).nullish(),
  replied_user: z.boolean().nullish(),
});
export type AllowedMentions = z.output<typeof mentions>;

const attachment = z.looseObject({
  id: z.union([z.string(), z.number()]).transform(String),
  filename: z.string().optional(),
  description: z.string().max(1024).nullish(),
});

export const messageBody = z
  .looseObject({
    content: z.string().max(2000).nullish(),
    embeds: z.array(embed).max(10).nullish(),
    components: z.array(messageComponent).max(40).nullish(),
    flags: z.int().nullish(),
    allowed_mentions: mentions.nullish(),
    attachments: z.array(attachment).max(10).nullish(),
    message_reference: z.looseObject({ message_id: z.string(), fail_if_not_exists: z.boolean().optional() }).nullish(),
    nonce: z.union([z.string().max(25), z.number()]).nullish(),
    enforce_nonce: z.boolean().nullish(),
    tts: z.boolean().nullish(),
  })
  .superRefine((body, context) => {
    for (const { path, code, message } of wholeProblems(body)) {
      context.addIssue({ code: 'custom', path: [...path], message, params: { discord: code } });
    }
  });
export type MessageBody = z.output<typeof messageBody>;

const lengthOf = (...texts: (string | null | undefined)[]): number =>
  texts.reduce((sum, text) => sum + (text?.length ?? 0), 0);

/** Characters of an embed that count to the 6,000. */
function sizeOf({ title, description, footer, author, fields }: Embed): number {
  const inFields = (fields ?? []).reduce((sum, { name, value }) => sum + lengthOf(name, value), 0);
  return lengthOf(title, description, footer?.text, author?.name) + inFields;
}

interface Parts {
  readonly content?: string | null | undefined;
  readonly embeds?: readonly Embed[] | null | undefined;
  readonly components?: readonly z.output<typeof messageComponent>[] | null | undefined;
  readonly flags?: number | null | undefined;
}

function wholeProblems({ content, embeds, components, flags }: Parts): Problem[] {
  const newLayout = ((flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const total = (embeds ?? []).reduce((sum, one) => sum + sizeOf(one), 0);
  const barred = newLayout && (content || (embeds ?? []).length > 0);
  return [
    ...(total > 6000
      ? [{ path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message: 'Embed size exceeds maximum size of 6000' }]
      : []),
    ...(barred
      ? [
          {
            path: ['content'],
            code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
            message: 'Not with components V2',
          },
        ]
      : []),
    ...componentProblems(components ?? [], newLayout),
  ];
}

export const choicesBody = z.looseObject({
  choices: z
    .array(
      z.looseObject({
        name: z.string().min(1).max(100),
        value: z.union([z.string().max(100), z.number()]),
      }),
    )
    .max(25),
});
export { modalBody };

const CODES: Readonly<Record<string, string>> = {
  too_big: 'BASE_TYPE_BAD_LENGTH',
  too_small: 'BASE_TYPE_BAD_LENGTH',
  invalid_type: 'BASE_TYPE_INVALID',
  invalid_union: 'UNION_TYPE_CHOICES',
  invalid_value: 'BASE_TYPE_CHOICES',
};

function problemOf(issue: z.core.$ZodIssue): Problem {
  const own: unknown = issue.code === 'custom' ? issue.params?.['discord'] : undefined;
  const code = typeof own === 'string' ? own : (CODES[issue.code] ?? 'BASE_TYPE_INVALID');
  return { path: issue.path, code, message: issue.message };
}

/** A body as a schema reads it, or Discord's 50035. */
export type Read<T> = { readonly value: T; readonly refused?: undefined } | { readonly refused: Reply };

export function readBody<T>(schema: z.ZodType<T>, body: unknown): Read<T> {
  const parsed = schema.safeParse(body ?? {});
  return parsed.success ? { value: parsed.data } : { refused: invalidForm(parsed.error.issues.map(problemOf)) };
}
