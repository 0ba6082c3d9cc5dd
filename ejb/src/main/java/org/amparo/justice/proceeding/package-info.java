/**
 * Proceedings that touch a survivor, in as many countries as there are: where each stands, what she is in it, who speaks for her, what she was
 * given of her rights, how long it takes. Somebody feared who is free again is looked at the same day; what is new is told to her only if she
 * wants to hear of it (W7.7, R-58, R-71, R-77, R-87).
 */
package org.amparo.justice.proceeding;
