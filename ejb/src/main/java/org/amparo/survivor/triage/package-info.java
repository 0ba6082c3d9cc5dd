/** How soon the first answers ask somebody to act: an order that everybody can read, the same for everybody, and only ever a suggestion. */
package org.amparo.survivor.triage;
