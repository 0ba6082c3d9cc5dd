/** Two records of one person: her word on each, one that leads to the other, and parting them again with everything back where it was. */
package org.amparo.survivor.joined;
