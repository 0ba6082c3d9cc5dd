package org.amparo.survivor.retelling;

import org.amparo.shared.SurvivorId;

/** One telling that happened, for counting. */
record ToldOnce(SurvivorId survivor, ToldTo to, HowMuch howMuch, Avoidable avoidable) {}
