import type { PlaceId } from '../story/types.ts';
import { createAnchored } from './anchored.ts';
import { createCamera } from './camera.ts';
import { addControls } from './controls.ts';
import { createMap, setOsmZooms } from './createMap.ts';
import { createNavigator } from './navigator.ts';
import { createOsmTiles } from './osmTiles.ts';
import { createPopups } from './popups.ts';
import { showFocused } from './showFocused.ts';
import { createStage } from './stage.ts';
import type { MapScene, StoryMap, StoryMapOptions } from './types.ts';

/**
 * Makes the map of a story in an empty element: markers, names, routes, areas and popups over a basemap.
 *
 * Everything is drawn anew when the map comes to rest or the scene changes; nothing is computed while it moves.
 * Where the basemap cannot be had, its promise rejects and the rest of the map works on.
 */
export function makeStoryMap(container: HTMLElement, options: StoryMapOptions): StoryMap {
  const { basemap } = options;
  const map = createMap(container, options.animate);
  // Drawn before the camera tells those who wait for it that the map rests.
  map.on('moveend', () => stage.draw());
  const camera = createCamera(map, options.animate);
  const controls = addControls(map);
  const osmTiles = createOsmTiles(map);
  const anchored = createAnchored(map);
  const stage = createStage(map, {
    anchored,
    basemapLabels: () => (osmTiles.isOn() ? [] : basemap.labels()),
    controlBoxes: controls.boxes,
    popupBoxes: () => popups.boxes(),
    beforeLabels: () => popups.place(),
    onPress: (marker, element) => popups.press(marker, element),
  });
  const markerElement = (id: PlaceId): HTMLElement | null => {
    const placed = stage.look().markerOf(id);
    return placed === null ? null : stage.elementOf(placed.marker);
  };
  const navigator = createNavigator(map, camera, stage);
  const popups = createPopups(map, {
    anchored,
    camera,
    stage,
    navigator,
    onSelect: options.onSelect,
  });
  let theme: MapScene['theme'] | null = null;

  map.on('click', () => {
    popups.closeGroup();
    options.onClear();
  });
  showFocused(container, camera, () => stage.look().frame);
  controls.addAttribution(basemap.attribution);
  const removed = new AbortController();
  const drawUnlessRemoved = (): void => {
    if (!removed.signal.aborted) stage.draw();
  };
  void basemap.addTo(map).then(drawUnlessRemoved);
  // Names are measured in the page's own fonts once they are there.
  const onFonts = (): void => {
    stage.measureAnew();
    stage.draw();
  };
  document.fonts.addEventListener('loadingdone', onFonts, { signal: removed.signal });

  return {
    fitStory: navigator.fitStory,
    goTo: navigator.goTo,
    openPopup: popups.open,
    closePopup: popups.close,
    markerElement,
    show: (scene) => {
      if (theme !== null && theme !== scene.theme) basemap.setTheme(scene.theme);
      theme = scene.theme;
      controls.setUnit(scene.unit);
      stage.setScene(scene);
      stage.draw();
    },
    setInsets: (insets) => {
      controls.setInsets(insets);
      stage.setInsets(insets);
      stage.draw();
    },
    showOsmTiles: (on) => {
      osmTiles.show(on);
      setOsmZooms(map, on);
      stage.draw();
    },
    resize: navigator.resize,
    remove: () => {
      removed.abort();
      popups.close();
      popups.closeGroup();
      map.remove();
    },
  };
}
