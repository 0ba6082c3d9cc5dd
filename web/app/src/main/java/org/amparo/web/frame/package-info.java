/**
 * What every page shares: language and words, times in the reader's zone, the places of a role, leaving at once, the headers that
 * browsers obey, and what people see when something fails. Pages of the areas know this folder and their own, never each other's.
 */
package org.amparo.web.frame;
