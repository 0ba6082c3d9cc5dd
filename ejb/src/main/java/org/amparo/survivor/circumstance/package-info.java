/** What happened, in codes, for those who want to say it: every question optional, every answer sealed, none of them a condition (R-10, R-13, R-24 … R-29). */
package org.amparo.survivor.circumstance;
