// The elements below the first screen, in a script of their own that comes after it.
import '../bars/nb-bars.js';
import '../exchange/nb-exchange.js';
import '../foods/nb-foods.js';
import '../ideas/nb-ideas.js';
import '../own/nb-own.js';
import '../person/nb-diet.js';
import '../person/nb-safety.js';
import '../print/nb-print.js';
import '../ratio-strip/nb-ratio-strip.js';
import '../supplement/nb-supplement.js';
import '../week/nb-week.js';
