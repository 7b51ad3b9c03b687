import type { Scene } from './scenes.ts';
export async function takeShots(_scenes: readonly Scene[], _docs: string): Promise<void> {}
