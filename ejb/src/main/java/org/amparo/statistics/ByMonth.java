package org.amparo.statistics;

/** What is counted by month. */
enum ByMonth { WITHOUT_PERMISSION_TO_WORK, BEGAN_AT_A_SCHOOL }
