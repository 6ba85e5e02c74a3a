import { createAnchored } from './anchored.ts';
import { createCamera } from './camera.ts';
import { addControls } from './controls.ts';
import { createGround } from './ground.ts';
import { createMap } from './createMap.ts';
import { createNavigator } from './navigator.ts';
import { createPopups } from './popups/popups.ts';
import { showFocused } from './showFocused.ts';
import { createStage } from './stage.ts';
import type { Insets, MapScene, StoryMap, StoryMapOptions } from './types.ts';

/**
 * Makes the map of a story in an empty element: markers, names, routes, areas and popups, over the basemap that it is given later.
 *
 * Everything is drawn anew when the map comes to rest or the scene changes; nothing is computed while it moves.
 * Where a basemap cannot be had, the promise of `showBasemap` rejects and the rest of the map works on.
 */
export function makeStoryMap(container: HTMLElement, options: StoryMapOptions): StoryMap {
  const map = createMap(container, options.animate);
  // Drawn before the camera tells those who wait for it that the map rests.
  map.on('moveend', () => stage.draw());
  const camera = createCamera(map, options.animate);
  const controls = addControls(map);
  const ground = createGround(map, controls, () => stage.drawLabels());
  const anchored = createAnchored(map);
  const stage = createStage(map, {
    anchored,
    basemapLabels: ground.labels,
    controlBoxes: controls.boxes,
    popupBoxes: () => popups.boxes(),
    beforeLabels: () => popups.place(),
    onPress: (marker, element) => popups.press(marker, element),
  });
  const navigator = createNavigator(map, camera, stage);
  const { onSelect } = options;
  const popups = createPopups(map, { anchored, camera, stage, navigator, onSelect });
  let theme: MapScene['theme'] | null = null;

  map.on('click', () => {
    popups.closeGroup();
    options.onClear();
  });
  showFocused(container, camera, () => stage.look().frame);
  const removed = new AbortController();
  // Names are measured in the page's own fonts once they are there.
  document.fonts.addEventListener('loadingdone', stage.measureAnew, { signal: removed.signal });

  const takeScene = (scene: MapScene): void => {
    if (theme !== null && theme !== scene.theme) ground.repaint();
    theme = scene.theme;
    controls.setUnit(scene.unit);
    stage.setScene(scene);
  };
  const takeInsets = (insets: Insets): boolean => {
    controls.setInsets(insets);
    return stage.setInsets(insets);
  };

  return {
    open: (scene, insets) => {
      takeInsets(insets);
      takeScene(scene);
      // A move draws the scene where it ends.
      if (!navigator.fitStory(true)) stage.draw();
    },
    fitStory: () => void navigator.fitStory(),
    print: (isPrinting) => {
      ground.print(isPrinting);
      navigator.print(isPrinting);
      // Paper waits for no frame.
      stage.drawLabels();
    },
    goTo: navigator.goTo,
    openPopup: popups.open,
    closePopup: popups.close,
    markerElement: stage.markerElement,
    show: (scene) => {
      takeScene(scene);
      stage.draw();
    },
    setInsets: (insets) => {
      if (takeInsets(insets)) stage.draw();
    },
    showBasemap: ground.show,
    resize: navigator.resize,
    remove: () => {
      removed.abort();
      popups.closeAll();
      map.remove();
    },
  };
}
