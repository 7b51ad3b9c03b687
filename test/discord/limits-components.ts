import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Problem } from './replies.ts';

const customId = z.string().min(1).max(100);
const emoji = z.looseObject({ name: z.string().nullish(), id: z.string().nullish() });
const identity = { id: z.int().nonnegative().optional() };

const button = z.looseObject({
  ...identity,
  type: z.literal(ComponentType.Button),
  style: z.int().min(1).max(6),
  label: z.string().max(80).optional(),
  emoji: emoji.optional(),
  custom_id: customId.optional(),
  url: z.string().max(512).optional(),
  sku_id: z.string().optional(),
  disabled: z.boolean().optional(),
});

const option = z.looseObject({
  label: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
  description: z.string().max(100).optional(),
});

const select = z.looseObject({
  ...identity,
  type: z.literal([
    ComponentType.StringSelect,
    ComponentType.UserSelect,
    ComponentType.RoleSelect,
    ComponentType.MentionableSelect,
    ComponentType.ChannelSelect,
  ]),
  custom_id: customId,
  placeholder: z.string().max(150).optional(),
  min_values: z.int().min(0).max(25).optional(),
  max_values: z.int().min(1).max(25).optional(),
  options: z.array(option).min(1).max(25).optional(),
  disabled: z.boolean().optional(),
});

const textInput = z.looseObject({
  ...identity,
  type: z.literal(ComponentType.TextInput),
  custom_id: customId,
  style: z.int().min(1).max(2),
  label: z.string().max(45).nullish(),
  min_length: z.int().min(0).max(4000).optional(),
  max_length: z.int().min(1).max(4000).optional(),
  required: z.boolean().optional(),
  value: z.string().max(4000).optional(),
  placeholder: z.string().max(100).optional(),
});

const actionRow = z.looseObject({
  ...identity,
  type: z.literal(ComponentType.ActionRow),
  components: z
    .array(z.discriminatedUnion('type', [button, select]))
    .min(1)
    .max(5),
});
const textDisplay = z.looseObject({
  ...identity,
  type: z.literal(ComponentType.TextDisplay),
  content: z.string().min(1),
});
const media = z.looseObject({ url: z.string().max(2048) });
const thumbnail = z.looseObject({ ...identity, type: z.literal(ComponentType.Thumbnail), media });
const section = z.looseObject({
  ...identity,
  type: z.literal(ComponentType.Section),
  components: z.array(textDisplay).min(1).max(3),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});
const gallery = z.looseObject({
  ...identity,
  type: z.literal(ComponentType.MediaGallery),
  items: z
    .array(z.looseObject({ media, description: z.string().max(1024).nullish() }))
    .min(1)
    .max(10),
});
const file = z.looseObject({ ...identity, type: z.literal(ComponentType.File), file: media });
const separator = z.looseObject({ ...identity, type: z.literal(ComponentType.Separator) });
const inner = [actionRow, textDisplay, section, gallery, file, separator] as const;
const container = z.looseObject({
  ...identity,
  type: z.literal(ComponentType.Container),
  components: z.array(z.discriminatedUnion('type', inner)).min(1),
});

/** What may stand at the top of a message. */
export const messageComponent = z.discriminatedUnion('type', [...inner, container]);

const modalRow = z.looseObject({
  ...identity,
  type: z.literal(ComponentType.ActionRow),
  components: z.array(textInput).length(1),
});
const label = z.looseObject({
  ...identity,
  type: z.literal(ComponentType.Label),
  label: z.string().min(1).max(45),
  description: z.string().max(100).nullish(),
  component: z.discriminatedUnion('type', [textInput, select]),
});

/** What a modal asks. */
export const modalBody = z.looseObject({
  title: z.string().min(1).max(45),
  custom_id: customId,
  components: z
    .array(z.discriminatedUnion('type', [modalRow, label, textDisplay]))
    .min(1)
    .max(5),
});

export type Component = z.output<typeof messageComponent>;
export type Button = z.output<typeof button>;
export type Select = z.output<typeof select>;
export type Modal = z.output<typeof modalBody>;
type Part = Component | Button | Select | z.output<typeof thumbnail>;

interface Placed {
  readonly part: Part;
  readonly path: readonly PropertyKey[];
}

function innerOf(part: Part): readonly Part[] {
  switch (part.type) {
    case ComponentType.ActionRow:
    case ComponentType.Container:
    case ComponentType.Section:
      return part.components;
    default:
      return [];
  }
}

/** Every component, outer before inner, with its place. */
function* walk(parts: readonly Part[], path: readonly PropertyKey[]): Generator<Placed> {
  for (const [index, part] of parts.entries()) {
    const here = [...path, index];
    yield { part, path: here };
    if (part.type === ComponentType.Section) yield { part: part.accessory, path: [...here, 'accessory'] };
    yield* walk(innerOf(part), [...here, 'components']);
  }
}

const SELECTS: ReadonlySet<ComponentType> = new Set(select.shape.type.values);

/** Gives every component that has no id one, as Discord does. */
export function numberComponents(components: readonly Component[]): readonly Component[] {
  let last = 0;
  for (const { part } of walk(components, [])) part.id ??= last += 1;
  return components;
}

/** The buttons and selects of a message, in order. */
export function controlsOf(components: readonly Component[]): (Button | Select)[] {
  return [...walk(components, [])].map(({ part }) => part).filter((part) => isButton(part) || isSelect(part));
}

const isSelect = (part: Part): part is Select => SELECTS.has(part.type);
const isButton = (part: Part): part is Button => part.type === ComponentType.Button;
const isRow = (part: Part): boolean => part.type === ComponentType.ActionRow;

function buttonProblems({ part, path }: Placed): Problem[] {
  if (!isButton(part)) return [];
  const problem = (key: string, message: string): Problem => ({
    path: [...path, key],
    code: 'BUTTON_INVALID',
    message,
  });
  const isLink = part.style === ButtonStyle.Link;
  const isPremium = part.style === ButtonStyle.Premium;
  return [
    ...(isLink && part.url === undefined ? [problem('url', 'A link button has a url')] : []),
    ...(!isLink && part.url !== undefined ? [problem('url', 'Only a link button has a url')] : []),
    ...(!isLink && !isPremium && part.custom_id === undefined
      ? [problem('custom_id', 'A button has a custom_id')]
      : []),
    ...((isLink || isPremium) && part.custom_id !== undefined ? [problem('custom_id', 'This button has none')] : []),
    ...(isPremium || part.label || part.emoji ? [] : [problem('label', 'A button has a label or an emoji')]),
  ];
}

function rowProblems({ part, path }: Placed): Problem[] {
  if (part.type !== ComponentType.ActionRow) return [];
  const mixed = part.components.length > 1 && part.components.some((child) => !isButton(child));
  return mixed ? [{ path, code: 'BASE_TYPE_BAD_LENGTH', message: 'A row holds five buttons or one select' }] : [];
}

/** Rules over all components of one message; `newLayout` is Components V2. */
export function componentProblems(components: readonly Component[], newLayout: boolean): Problem[] {
  const all = [...walk(components, ['components'])];
  const seen = new Set<string>();
  const twice = all.flatMap(({ part, path }): Problem[] => {
    const id = isButton(part) || isSelect(part) ? part.custom_id : undefined;
    if (id === undefined || !seen.has(id)) return id === undefined ? [] : (seen.add(id), []);
    return [
      {
        path: [...path, 'custom_id'],
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message: 'Component custom id cannot be duplicated',
      },
    ];
  });
  const text = all.reduce(
    (sum, { part }) => sum + (part.type === ComponentType.TextDisplay ? part.content.length : 0),
    0,
  );
  const whole = (message: string): Problem => ({ path: ['components'], code: 'BASE_TYPE_BAD_LENGTH', message });
  return [
    ...twice,
    ...all.flatMap(buttonProblems),
    ...all.flatMap(rowProblems),
    ...(!newLayout && components.length > 5 ? [whole('Must be between 1 and 5 in length.')] : []),
    ...(!newLayout && !components.every(isRow) ? [whole('These components need the flag IS_COMPONENTS_V2')] : []),
    ...(newLayout && all.length > 40 ? [whole('A message has at most 40 components')] : []),
    ...(newLayout && text > 4000 ? [whole('A message shows at most 4000 characters')] : []),
  ];
}
