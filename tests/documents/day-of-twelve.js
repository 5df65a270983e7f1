// A day of twelve foods whose answer was worked out by hand from the figures of data/foods/sr_legacy.tsv (per 100 g).
// Each line: food, grams, and what it brings of Ca and Mg, as the paper shows it.

export const dayOfTwelve = {
  format: 'nutrient-balance/plan@1',
  person: { age_years: 45, sex: 'female', life_stage: 'none' },
  reference: 'nasem',
  days: [
    {
      date: '2026-11-22',
      complete: true,
      entries: [
        { food: 'sr:12061', grams: 30 }, //     almonds            Ca 269·0.30 = 80.7      Mg 270·0.30 = 81
        { food: 'sr:11457', grams: 100 }, //    spinach, raw       Ca 99                   Mg 79
        { food: 'sr:12014', grams: 15 }, //     pumpkin seeds      Ca 46·0.15 = 6.9        Mg 592·0.15 = 88.8
        { food: 'sr:01077', grams: 244 }, //    whole milk         Ca 113·2.44 = 275.72    Mg 10·2.44 = 24.4
        { food: 'sr:18075', grams: 64 }, //     whole-wheat bread  Ca 161·0.64 = 103.04    Mg 75·0.64 = 48
        { food: 'sr:09040', grams: 118 }, //    banana             Ca 5·1.18 = 5.9         Mg 27·1.18 = 31.86
        { food: 'sr:16057', grams: 164 }, //    chickpeas, boiled  Ca 49·1.64 = 80.36      Mg 48·1.64 = 78.72
        { food: 'sr:11091', grams: 150 }, //    broccoli, boiled   Ca 40·1.5 = 60          Mg 21·1.5 = 31.5
        { food: 'sr:04053', grams: 13.5 }, //   olive oil          Ca 1·0.135 = 0.135      Mg 0
        { food: 'sr:19904', grams: 20 }, //     dark chocolate     Ca 73·0.2 = 14.6        Mg 228·0.2 = 45.6
        { food: 'sr:15085', grams: 120 }, //    sockeye salmon     Ca 9·1.2 = 10.8         Mg 30·1.2 = 36
        { food: 'sr:01117', grams: 150 }, //    yogurt, low fat    Ca 183·1.5 = 274.5      Mg 17·1.5 = 25.5
      ],
    },
  ],
};

/** Sums of the lines above, and of the same day's other figures, per nutrient: known, low, middle, high. */
export const sumsByHand = {
  calcium: [1011.655, 1011.655, 1011.655, 1011.655],
  magnesium: [570.38, 570.38, 570.38, 570.38],
  sodium: [753.5, 753.5, 753.5, 753.5],
  potassium: [3657.605, 3657.605, 3657.605, 3657.605],
  // Dark chocolate has no figure for choline. Of the 390 sweets of all tables that have one, the 20th (⌈5 %⌉) smallest is 0.0, the
  // 195th 11.7 and the 371st 45.8 mg, of which 20 g bring 0, 2.34 and 9.16.
  choline: [374.9465, 374.9465, 377.2865, 384.1065],
  // Nor for vitamin D: 493 sweets, 0.0, 0.0 and 0.9 ug.
  vitamin_d: [20.092, 20.092, 20.092, 20.272],
  // Neither bread (353 baked products: 0.035, 0.081, 0.140 g) nor chocolate (86 sweets: 0.000, 0.039, 0.149 g) has tryptophan.
  tryptophan: [0.87072, 0.89312, 0.93036, 0.99012],
  niacin_preformed: [18.68197, 18.68197, 18.68197, 18.68197],
  // Niacin equivalents: 18.68197 mg + tryptophan · 1000/60.
  niacin: [33.19397, 18.68197 + 893.12 / 60, 34.18797, 18.68197 + 990.12 / 60],
};
