import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planeScene } from '../../web/picture/plane-scene.js';
import { drawPlane, planeFrame } from '../../web/picture/plane-geometry.js';
import { FRAMES, angleOf, frameIndex, frameOf, place, rimPoint } from '../../web/picture/plane-frame.js';
import { beamPoints, regionPoints } from '../../web/picture/plane-beam.js';
import { planeTexts } from '../../web/picture/plane-words.js';
import { overlap, roughMeasure, textBox } from '../../web/picture/shapes.js';
import { miniArrow } from '../../web/picture/mini-arrow.js';
import { t } from './fixtures/words.js';
import { documentsOf, targetsOf, DAY } from './fixtures/documents.js';

/** @typedef {import('../../web/picture/shapes.js').Shape} Shape */
/** @typedef {import('../../web/picture/plane-scene.js').SceneInput} SceneInput */

/** @param {SceneInput} input @param {string} [size] @param {number} [width] */
function draw(input, size = 'auto', width = 688) {
  const scene = planeScene(input);
  const frame = planeFrame(scene, size, width);
  return { scene, ...drawPlane(scene, frame, planeTexts(scene, frame.name !== 'wide', t), roughMeasure) };
}

/** @param {Shape[]} shapes @param {string} cls */
const having = (shapes, cls) => shapes.filter((shape) => shape.cls.split(' ').includes(cls));

/** @type {[number, number][]} */
const angles = [[1.7, 32.5], [2.6, 44.3], [8 / 3, 45], [3.1, 49.3], [3.7, 54.2]];
for (const [ratio, degrees] of angles) {
  test(`a ratio of ${ratio.toFixed(2)} rises at ${degrees}° in every frame`, () => {
    assert.ok(Math.abs((angleOf(ratio) * 180) / Math.PI - degrees) < 0.1);
    for (let index = 0; index < FRAMES.length; index += 1) {
      const frame = frameOf('wide', 688, index);
      const [x, y] = place(frame, rimPoint(frame, ratio));
      assert.ok(Math.abs(Math.atan2(frame.y0 - y, x - frame.x0) - angleOf(ratio)) < 1e-9);
    }
  });
}

test('the plot is square, never wider than 556 px and never narrower than 200', () => {
  for (const [width, side] of [[688, 556], [1400, 556], [350, 274], [280, 204], [120, 200]]) {
    assert.equal(planeFrame(planeScene({}), 'auto', width).side, side);
  }
});

test('the smallest frame that holds the day with room', () => {
  /** @param {import('./fixtures/documents.js').Food[]} foods */
  const frame = (foods) => FRAMES[frameIndex(planeScene(documentsOf(foods)))];
  assert.equal(frame([DAY[1]]), 600, 'the pair of recommendations times 1.35');
  assert.equal(frame([['a', 1, 1500, 200]]), 600);
  assert.equal(frame([['a', 1, 1520, 200]]), 750);
  assert.equal(frame([['a', 1, 100, 1450]]), 1500);
  assert.equal(frame([['a', 1, 9000, 9000]]), 1500);
  assert.equal(FRAMES[frameIndex(planeScene(documentsOf([DAY[1]], { person: { lifeStage: null } })))], 450);
});

test('the idea is in the frame as well', () => {
  const scene = planeScene({ ...documentsOf(DAY), idea: { name: 'x', adds: true, steps: [{ calcium: 0, magnesium: 500 }] } });
  assert.equal(FRAMES[frameIndex(scene)], 750);
});

test('the beam is cut at the frame, at its corner too', () => {
  const frame = frameOf('wide', 688, 3);
  for (const [low, high] of [[1.7, 2.6], [1, 2], [2, 4], [3, 6]]) {
    const points = beamPoints(frame, low, high);
    for (const { magnesium, calcium } of points) {
      assert.ok(magnesium >= -1e-9 && magnesium <= frame.xMax + 1e-9 && calcium >= -1e-9 && calcium <= frame.yMax + 1e-9);
      assert.ok(calcium >= low * magnesium - 1e-6 && calcium <= high * magnesium + 1e-6);
    }
  }
  assert.equal(beamPoints(frame, 2, 4).length, 4);
});

test('the target region meets both amounts and ends at the calcium limit', () => {
  const scene = planeScene(documentsOf([['a', 1, 3000, 400]]));
  const frame = planeFrame(scene, 'wide', 688);
  const region = regionPoints(frame, scene);
  assert.ok(region.length >= 3);
  for (const { magnesium, calcium } of region) assert.ok(magnesium >= 320 - 1e-6 && calcium >= 1000 - 1e-6 && calcium <= 2500 + 1e-6);
});

test('an empty intersection draws no region', () => {
  const { shapes, marks } = draw({ targets: targetsOf(), band: { low: 0.2, high: 0.3 } });
  assert.equal(having(shapes, 'region').length, 0);
  assert.ok(!marks.has('region') && marks.has('beam'));
});

test('no entries: no dot, no ray, no tag', () => {
  const { shapes } = draw({ targets: targetsOf() });
  assert.equal(having(shapes, 'dot').length, 1, 'only the origin');
  assert.equal(having(shapes, 'ray').length + having(shapes, 'tag').length, 0);
  assert.equal(having(shapes, 'recommended').length, 2);
  assert.equal(having(shapes, 'diamond').length, 1);
});

test('a region never appears without the diamond', () => {
  for (const input of [documentsOf(DAY), { targets: targetsOf() }, documentsOf(DAY, { because: 'both_below_ear' })]) {
    for (const size of ['wide', 'narrow', 'case']) {
      const { shapes } = draw(input, size);
      assert.equal(having(shapes, 'region').length, having(shapes, 'diamond').length);
    }
  }
});

test('heads only from 13 px, joints only up to 25 entries', () => {
  const sixty = /** @type {import('./fixtures/documents.js').Food[]} */ (Array.from({ length: 60 }, () => ['Milk', 10, 16, 5]));
  const many = draw(documentsOf(sixty), 'case');
  assert.equal(having(many.shapes, 'head').length, 0);
  assert.equal(having(many.shapes, 'dot').length, 2, 'the origin and the end');
  assert.equal(many.shapes.filter((shape) => shape.kind === 'path' && shape.entry).length, 60);
  assert.ok(draw(documentsOf(DAY)).shapes.filter((shape) => shape.kind === 'circle' && shape.r === 1.8).length > 0);
});

test('off the chart: cut at the frame, chevrons, the amount in words, no dot and no ray', () => {
  const { shapes, labels, frame } = draw(documentsOf([['Oats', 1, 600, 240], ['Powder', 1, 5100, 0]]), 'case');
  assert.equal(having(shapes, 'chevron').length, 2);
  assert.equal(having(shapes, 'ray').length, 0);
  assert.equal(having(shapes, 'dot').length, 1);
  assert.ok(JSON.stringify(labels).includes('5,700\u00a0mg calcium,'));
  for (const shape of having(shapes, 'step')) {
    if (shape.kind !== 'path') continue;
    for (const [, , y] of shape.d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) assert.ok(Number(y) >= frame.y0 - frame.side - 0.01);
  }
});

test('zero magnesium: along the calcium axis, with words and without a ray', () => {
  const { shapes, labels } = draw(documentsOf([['Oil', 1, 420, 0]], { because: 'denominator_zero' }));
  assert.equal(having(shapes, 'ray').length, 0);
  assert.ok(JSON.stringify(labels).includes('No magnesium yet'));
  assert.ok(!JSON.stringify([shapes, labels]).includes('Infinity') && !JSON.stringify([shapes, labels]).includes('null'));
});

test('unbounded magnesium: an open hatched band and no dot', () => {
  const { shapes, labels, marks } = draw(documentsOf([['Stew', 1, 480, [60]]], { because: 'value_unknown' }));
  assert.equal(having(shapes, 'open-band').length, 1);
  assert.equal(having(shapes, 'dot').length, 1);
  assert.ok(JSON.stringify(labels).includes('at least 60\u00a0mg'));
  assert.ok(marks.has('unsure'));
});

test('the limit of calcium is drawn only where the frame reaches it', () => {
  assert.equal(having(draw(documentsOf(DAY)).shapes, 'limit').length, 0);
  assert.equal(having(draw(documentsOf([['a', 1, 2800, 350]])).shapes, 'limit').length, 1);
});

test('inside the region the dot has one ring, outside none', () => {
  assert.equal(having(draw(documentsOf([['a', 1, 1030, 455]])).shapes, 'ring').length, 1);
  assert.equal(having(draw(documentsOf([['a', 1, 1030, 300]])).shapes, 'ring').length, 0);
});

test('no NaN in any picture of any size', () => {
  for (const input of [documentsOf(DAY), {}, { targets: targetsOf() }, documentsOf([['a', 1, 0, 0]]), documentsOf([['a', 1, 0.001, 0.0001]]), documentsOf([['a', 1, 1e6, 1e6]])]) {
    for (const size of ['wide', 'narrow', 'widget', 'case', 'mini', 'thumb']) {
      const { shapes, labels } = draw(input, size, 300);
      const text = JSON.stringify([shapes, labels]);
      assert.ok(!/NaN|Infinity|null/.test(text), text.match(/.{60}(NaN|Infinity|null).{20}/)?.[0]);
    }
  }
});

test('labels do not lie on each other and stay inside the frame, whatever the day', () => {
  let seed = 7;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const names = ['Milk', 'Tofu', 'Almonds', 'White bread', 'Broccoli', 'Cheddar', 'Kale', 'Magnesium water'];
  for (let day = 0; day < 60; day += 1) {
    const foods = Array.from({ length: 1 + Math.floor(random() * 14) }, () => /** @type {import('./fixtures/documents.js').Food} */ (
      [names[Math.floor(random() * names.length)], 100, random() * 300, random() * 80]));
    for (const size of ['wide', 'narrow', 'case']) {
      const { labels, frame } = draw(documentsOf(foods), size, 360);
      const boxes = labels.flatMap((shape) => (shape.kind === 'text' && shape.rotate === undefined && shape.cls === 'label' ? [textBox(shape, roughMeasure)] : []));
      assert.ok(boxes.length <= frame.size.labels);
      boxes.forEach((box, index) => {
        assert.ok(box.x >= frame.x0 && box.x + box.w <= frame.x0 + frame.side);
        boxes.slice(index + 1).forEach((other) => assert.ok(!overlap(box, other)));
      });
    }
  }
});

test('no text in a picture is smaller than 12 px', () => {
  for (const size of ['wide', 'narrow', 'widget', 'case']) {
    const { shapes, labels } = draw(documentsOf(DAY), size);
    for (const shape of [...shapes, ...labels]) if (shape.kind === 'text') assert.ok(shape.size >= 12);
  }
});

test('a row has an arrow in the true direction, or a dot', () => {
  assert.equal(miniArrow(7, 5).dot, true);
  assert.equal(miniArrow(11, 1).dot, false);
  assert.equal(miniArrow(0, 0).dot, true);
  const up = miniArrow(0, 300);
  assert.ok(!up.dot && /^M16 /.test(up.shaft));
});

test('the name of an idea is nowhere cut off, however narrow the picture and long the name', () => {
  for (const name of ['spinach', 'Swiss chard, walnuts, and smoked salmon', 'a name '.repeat(12).trim()]) {
    for (const width of [280, 350, 688]) {
      const { frame, labels } = draw({ ...documentsOf(DAY), idea: { name, adds: true, steps: [{ calcium: 120, magnesium: 180 }] } }, 'auto', width);
      const said = having(labels, 'idea-text');
      if (name === 'spinach' && width > 300) assert.equal(said.length, 1);
      for (const shape of said) {
        const box = textBox(/** @type {import('../../web/picture/shapes.js').TextShape} */ (shape), roughMeasure);
        assert.ok(box.x >= 0 && box.x + box.w <= frame.width, `${name} at ${width}: ${box.x} to ${box.x + box.w}`);
      }
    }
  }
});

test('the name of the band stands beside the line of a day inside the band, never under it', () => {
  for (const calcium of [560, 610, 650, 690, 740]) {
    const { shapes, labels, frame, scene } = draw(documentsOf([['a', 1, calcium, 297]]));
    assert.ok(scene.ratio && scene.ratio.value > 1.7 && scene.ratio.value < 2.6);
    const angle = angleOf(scene.ratio.value);
    const named = /** @type {import('../../web/picture/shapes.js').TextShape[]} */ (having([...shapes, ...labels], 'band-text'));
    assert.ok(named.length > 0, 'it is there');
    for (const { x, y, size } of named) {
      // How far the middle of the words is from the line: more than half their height.
      const middle = y - size * 0.35;
      const distance = Math.abs((x - frame.x0) * Math.sin(angle) - (frame.y0 - middle) * Math.cos(angle));
      assert.ok(distance > size / 2, `${calcium}: ${distance}`);
    }
  }
});
