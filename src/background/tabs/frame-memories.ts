import type { Platform } from '../platform/ports';
import type { SidebarFrames } from './sidebar-frames';

/**
 * The sidebars' frames remember for a minute what they were told (docs/decisions/0034-the-frame-remembers.md). Returns what makes all of them
 * forget it. It is called before something changes and after: what was on its way to a frame until then may be from before.
 */
export function createFrameMemories(
  frames: Pick<SidebarFrames, 'frameOf' | 'tabs'>,
  tabs: Pick<Platform['tabs'], 'tellFrame'>,
) {
  async function forgetShown(): Promise<void> {
    for (const tabId of await frames.tabs()) {
      const frame = await frames.frameOf(tabId);
      // One that rests does not answer, and forgets by itself.
      if (frame) void tabs.tellFrame(frame, 'shownForgotten');
    }
  }

  return {
    /** A storage that fails costs nobody the change. */
    forgetShown: () => forgetShown().catch(() => undefined),
  };
}
