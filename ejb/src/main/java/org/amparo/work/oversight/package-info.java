/** What waits for whoever oversees a unit, in numbers: each area counts its own, nobody is opened for it. */
package org.amparo.work.oversight;
