/**
 * What is planned with a survivor: her goals, whose idea each was, what she agrees to, who does what, and what comes afterwards. Pausing it stops no
 * help, and nothing here asks about proceedings.
 */
package org.amparo.casework.plan;
