package org.amparo.work.oversight;

/** Lists that only somebody who oversees a unit can clear, the most pressing first; that help may depend on something comes before what only has to be looked at. */
public enum WhatWaits { RISKS, INCIDENTS, EMERGENCIES, LOOKS, WORRIES, LATE_CARE, PROMISES, HELP, PAYMENTS, AFTER_A_NO, RETELLINGS, CHECKS, PARTNERS, ERASURES, KEEPING }
