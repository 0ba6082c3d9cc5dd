package org.amparo.work.oversight;

/** Lists that only somebody who oversees a unit can clear, the most pressing first. */
public enum WhatWaits { RISKS, INCIDENTS, EMERGENCIES, LOOKS, WORRIES, LATE_CARE, PROMISES, HELP, RETELLINGS, CHECKS, PAYMENTS, AFTER_A_NO, ERASURES, KEEPING }
