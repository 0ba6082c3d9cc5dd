/** A meeting as an entry for a calendar elsewhere: when, and nothing else. Whoever finds it on a telephone learns that there is an appointment. */
package org.amparo.calendar.ics;
