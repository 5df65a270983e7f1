// What a TypeScript project may write, and what must be refused.
import { createEngine, foodTables, NutrientBalanceError, type FoodTable, type NutrientBalanceEngine, type Plan, type Report } from 'nutrient-balance';

const plan: Plan = { format: 'nutrient-balance/plan@1', person: { age_years: 45, sex: 'female' }, days: [{ entries: [{ food: 'sr:11457', grams: 30 }] }] };

export async function magnesium(): Promise<number | null> {
  const engine: NutrientBalanceEngine = await createEngine({ foods: ['sr', 'ciqual'] });
  const report: Report = await engine.assess(plan);
  const { results } = await engine.search('spinach', { limit: 3 });
  const first: string = results[0].display;
  await engine.loadFoods('all');
  const tables: FoodTable[] = foodTables;
  const { alternatives } = await engine.suggest(JSON.stringify(plan), { changes: 2, timeBudget: 100 });
  return first && tables && alternatives ? report.intake.magnesium.high : null;
}

export const placeOf = (thrown: unknown): string => (thrown instanceof NutrientBalanceError ? thrown.path : '');

// @ts-expect-error: there is no such table
createEngine({ foods: ['usda'] });
// @ts-expect-error: a plan needs days
const halfAPlan: Plan = { format: 'nutrient-balance/plan@1' };
// @ts-expect-error: sex is one of two words
const wrong: Plan = { ...plan, person: { age_years: 45, sex: 'unknown' } };
void halfAPlan, wrong;
